import { SilenceQuery } from '@app/contracts';
import { DomainError } from '@app/kernel';
import { filterOf } from './filter.js';
import { reports } from './index.js';
import { entries, table } from './lines.js';

const refusal = (run: () => unknown): string | null => {
  try {
    run();
    return null;
  } catch (error) {
    return error instanceof DomainError ? `${error.code}: ${error.message}` : String(error);
  }
};

describe('the reports of the command line', () => {
  it('have names that are asked for, and say what they are about', () => {
    expect(reports.map(({ name, about }) => `${name}${about === undefined ? '' : ` <${about}>`}`)).toEqual([
      ...['matters-arising', 'silence', 'stuck', 'ageing', 'matrix'],
      ...['instrument <instrument>', 'entity <entity>'],
    ]);
  });

  it('take the filters of the API, in its words', () => {
    expect(filterOf(SilenceQuery, { body: 'CWG-COP', kind: 'request,plan', run: '3' })).toMatchObject({
      kind: ['request', 'plan'],
      run: 3,
    });
    expect(refusal(() => filterOf(SilenceQuery, { body: 'CWG-COP', kinds: 'request' }))).toMatch(
      /^filter-invalid: "kinds" is no filter here\. There are: body, meeting, kind/,
    );
    expect(refusal(() => filterOf(SilenceQuery, { body: 'CWG-COP', run: 'often' }))).toMatch(/^filter-invalid: .*run:/);
  });

  it('stand in lines and columns', () => {
    expect(
      entries(
        [
          { reference: 'CWG-COP-8/1', title: 'A' },
          { reference: 'C/2', title: 'B' },
        ],
        () => ['said'],
      ),
    ).toEqual(['CWG-COP-8/1  A', '             said', 'C/2          B', '             said']);
    expect(
      table([
        ['', 'open'],
        ['all', '43'],
      ]),
    ).toEqual(['     open', 'all    43']);
  });
});
