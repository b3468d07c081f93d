import { LoadParties } from '@app/directory';
import { RegisterQuery } from '@app/contracts';
import { EVERYTHING, isoDateOf } from '@app/kernel';
import { registerApp } from '../../../../test/support/register-app.js';
import { on, type TestApp } from '../../../../test/support/test-app.js';
import { GetOutcome, ListOutcomes, RecordOutcome, type OutcomeAsRecorded } from '../index.js';

const agreed = {
  meeting: 'CWG-COP-20',
  citations: [{ document: 'cwg-cop-11-report', version: '1', paragraph: '7.3' }],
  owners: [{ entity: 'cwg-cop', restsOn: 0 }],
  addressees: [],
  deadlines: [{ due: { type: 'date', on: isoDateOf('2026-12-31') }, restsOn: 0 }],
  instruments: ['council-resolution-1306'],
  stage: 'open',
  holder: null,
} as const satisfies Omit<OutcomeAsRecorded, 'reference' | 'body'>;
const prose = {
  title: 'Post the report',
  wordings: ['It was agreed to post it.'],
  deadlineWords: ['by the end of 2026'],
};

function record(overrides: Partial<typeof agreed> | object = {}, number: number | null = null): RecordOutcome {
  return new RecordOutcome('action_item', { ...agreed, ...overrides }, prose, number, on('2024-01-23'));
}

describe('recording an outcome', () => {
  let register: TestApp;
  beforeEach(async () => {
    register = await registerApp(['cwg-cop-11-report']);
  });
  afterEach(() => register.close());

  const refused = (overrides: object) => expect(register.do(record(overrides))).rejects;

  it('numbers what ten people record at once 1 to 10', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => register.do(record())));
    const numbers = answers.map(({ reference }) => Number(reference.replace('CWG-COP-20/', '')));
    expect(numbers.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('gives a retry the same outcome under the same number', async () => {
    const command = record();
    const first = await register.do(command);
    const again = await register.do(command);
    expect(first.replayed).toBe(false);
    expect(again).toEqual({ ...first, replayed: true });
    expect((await register.do(record())).reference).toBe('CWG-COP-20/2');
  });

  it('gives two twins of one command at once one outcome', async () => {
    const command = record();
    const [one, other] = await Promise.all([register.do(command), register.do(command)]);
    expect(one.reference).toBe(other.reference);
    await register.settled();
    const filter = RegisterQuery.parse({ body: 'CWG-COP', meeting: 'CWG-COP-20' });
    expect(await register.ask(new ListOutcomes(filter, null, EVERYTHING))).toMatchObject({ total: 1 });
  });

  it('takes the number that the source gives, and goes on above it', async () => {
    expect((await register.do(record({}, 14))).reference).toBe('CWG-COP-20/14');
    expect((await register.do(record())).reference).toBe('CWG-COP-20/15');
    await expect(register.do(record({}, 14))).rejects.toMatchObject({ code: 'reference-taken' });
  });

  it('burns no number by a refusal', async () => {
    await refused({ stage: 'sent' }).toMatchObject({ code: 'stage-unknown' });
    await refused({ owners: [{ entity: 'nobody', restsOn: 0 }] }).toMatchObject({ code: 'reference-unknown' });
    await refused({ owners: [{ entity: 'cwg-cop', restsOn: 7 }] }).toMatchObject({ code: 'citation-unknown' });
    expect((await register.do(record())).reference).toBe('CWG-COP-20/1');
  });

  it.each([
    ['a meeting', { meeting: 'CWG-COP-99' }],
    ['a document', { citations: [{ document: 'no-report', version: '1', paragraph: '1' }] }],
    ['an owner', { owners: [{ entity: 'no-entity', restsOn: null }] }],
    ['an addressee', { addressees: [{ entity: 'no-entity', purpose: 'action', restsOn: null }] }],
    ['an instrument', { instruments: ['no-resolution'] }],
    [
      'a version of an instrument',
      {
        instruments: ['council-resolution-1306'],
        instrumentVersions: [{ instrument: 'council-resolution-1306', version: 'rev-kyoto-2022' }],
      },
    ],
    ['a holder', { holder: 'no-entity' }],
    [
      'the meeting of a deadline',
      { deadlines: [{ due: { type: 'meeting', relation: 'at', meeting: 'CWG-COP-99' }, restsOn: null }] },
    ],
  ])('refuses %s that the register does not know', async (_, overrides) => {
    await refused(overrides).toMatchObject({ code: 'reference-unknown' });
  });

  it('cites the version of an instrument that the text names', async () => {
    await register.do(new LoadParties('person-1'));
    const { outcomeId } = await register.do(
      record({
        instruments: ['pp-resolution-179', 'council-resolution-1306'],
        instrumentVersions: [{ instrument: 'pp-resolution-179', version: 'rev-bucharest-2022' }],
      }),
    );
    await register.settled();
    expect(await register.ask(new GetOutcome(outcomeId, {}, () => true, EVERYTHING))).toMatchObject({
      instruments: [
        { id: 'pp-resolution-179', name: 'Resolution 179 (Rev. Bucharest, 2022)' },
        { id: 'council-resolution-1306', name: 'Council Resolution 1306' },
      ],
    });
  });

  it('is answered over HTTP with id, reference and version, to officers of the body only', async () => {
    const body = {
      meeting: 'CWG-COP-20',
      kind: 'action_item',
      title: 'Post it',
      effectiveOn: '2024-01-23',
      wordings: ['Post it.'],
    };
    expect(await register.call('POST', '/outcomes', body, 'OTHER')).toMatchObject({ status: 403 });
    expect(await register.call('POST', '/outcomes', body, 'CWG-COP')).toMatchObject({
      status: 201,
      json: { reference: 'CWG-COP-20/1', version: 1 },
      headers: { etag: '"1"' },
    });
    const liaison = { ...body, kind: 'liaison_statement' };
    expect(await register.call('POST', '/outcomes', liaison)).toMatchObject({
      status: 409,
      json: { code: 'addressee-missing' },
    });
  });
});
