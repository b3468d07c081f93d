import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operativeClauses } from './operative-clauses.js';

const report = readFileSync(join(import.meta.dirname, '../../../../../sample/reports/cwg-cop-20.txt'), 'utf8');
const annex = report.slice(report.indexOf('Draft New Resolution'));

describe('the operative clauses of a resolution', () => {
  it('are those of the annex of the twentieth report, and none of its preamble', () => {
    expect(operativeClauses(annex).map(({ clause, party, kind }) => [clause, party, kind])).toEqual([
      ['resolves 1', null, 'decision'],
      ['resolves 2', null, 'decision'],
      ['invites Member States and Sector Members 1', 'Member States and Sector Members', 'invitation'],
      ['invites Member States and Sector Members 2', 'Member States and Sector Members', 'invitation'],
    ]);
  });

  it('keep their words letter by letter', () => {
    for (const { wording } of operativeClauses(annex)) expect(annex).toContain(wording);
    expect(operativeClauses(annex)[2]?.wording).toBe(
      'to prioritize, mainstream and strengthen COP strategic activities by way of specific programs such as celebration of Girls in ICT',
    );
  });

  it.each([
    [
      'resolves to instruct the Secretary-General\n1 to report annually;',
      { clause: 'resolves to instruct the Secretary-General 1', party: 'Secretary-General', kind: 'action_item' },
    ],
    [
      'invites the Director of BDT to publish the guidelines.',
      { clause: 'invites the Director of BDT', party: 'the Director of BDT', kind: 'invitation' },
    ],
    [
      'resolves to establish a group,',
      { clause: 'resolves', party: null, kind: 'decision', wording: 'to establish a group' },
    ],
    [
      'instructs the Director of BDT\n1) to support Member States;',
      { clause: 'instructs the Director of BDT 1', kind: 'action_item', wording: 'to support Member States' },
    ],
    [
      'further requests the Secretary-General to report to the next session.',
      { party: 'the Secretary-General', kind: 'request', wording: 'to report to the next session' },
    ],
  ])('are read from %j', (text, expected) => {
    expect(operativeClauses(text)).toEqual([expect.objectContaining(expected)]);
  });

  it('are none where nothing operates', () => {
    expect(operativeClauses('recalling\na) Resolution 179;\nnoting\nb) that it resolves much')).toEqual([]);
  });
});
