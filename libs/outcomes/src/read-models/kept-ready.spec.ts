import { isoDateOf } from '@app/kernel';
import type { PlacedOutcomeEvent } from '../outcome-event.js';
import { keptReady } from './kept-ready.js';
import { registerRowAfter } from './outcome-register.row.js';
import type { OutcomeRegisterRow } from './outcome-register.table.js';

const ID = '6f60835e-091a-4e2f-8c99-a5d534ab871d';

/** A recorded action item and what is said of it later. */
function rowAfter(owners: readonly string[], ...later: readonly [string, string][]): OutcomeRegisterRow {
  const recorded = {
    type: 'ActionItemAgreed',
    data: {
      reference: 'BODY-1/7',
      body: 'BODY',
      meeting: 'BODY-1',
      citations: [{ document: 'body-1-report', version: '1', paragraph: '9.7.1 bullet 2' }],
      owners: owners.map((entity) => ({ entity, restsOn: 0 })),
      addressees: [],
      deadlines: [{ due: { type: 'date', on: '2024-06-30' }, restsOn: 0 }],
      instruments: [],
      stage: 'open',
      holder: null,
    },
    prose: { title: 'Post the report', wordings: ['It was agreed to post it.'], deadlineWords: ['by June'] },
  };
  const facts = [
    { ...recorded, on: '2024-01-23' },
    ...later.map(([type, on]) => ({ type, on, data: { meeting: 'BODY-2' } })),
  ];
  let row: OutcomeRegisterRow | null = null;
  for (const [index, { on, ...fact }] of facts.entries()) {
    const place = { version: index + 1, effectiveOn: isoDateOf(on), recordedAt: new Date(`${on}T12:00:00Z`) };
    row = registerRowAfter(ID, row, { ...fact, ...place } as unknown as PlacedOutcomeEvent);
  }
  if (row === null) throw new RangeError('Nothing was recorded.');
  return row;
}

describe('what is kept ready of an outcome', () => {
  it('gives each of its periods back', () => {
    const row = rowAfter(['malta'], ['ProgressReported', '2024-02-01'], ['OutcomeReviewed', '2024-03-01']);
    expect(row.since).toEqual(['2024-01-23', '2024-02-01', '2024-03-01']);
    expect(row.before.map((before) => ({ ...row.shown, ...(JSON.parse(before) as object) }))).toMatchObject(
      row.periods.map(({ stage, disposition, last_step, last_on }) => ({ stage, disposition, last_step, last_on })),
    );
    expect(row.before.at(-1)).toBe('{}');
  });

  it('remembers what it was taken for before', () => {
    const row = rowAfter([]);
    expect(row.former_kinds).toEqual([]);
    const [first] = row.periods;
    if (first === undefined) throw new RangeError('A row has a period.');
    expect(keptReady({ ...row, kind: 'decision', periods: [first, { ...first, kind: 'decision' }] })).toMatchObject({
      former_kinds: ['action_item'],
    });
  });

  it('is found by a paragraph and by what that begins with', () => {
    expect(rowAfter([]).places).toEqual(['9.7.1', '9.7.1 bullet', '9.7.1 bullet 2']);
  });

  it('counts limits only where they may be late', () => {
    expect(rowAfter(['malta']).counted?.[4]).toEqual([{ type: 'date', on: '2024-06-30' }]);
    expect(keptReady({ ...rowAfter(['malta']), kind: 'invitation' }).counted?.[4]).toEqual([]);
  });

  it('leaves what no index takes to be counted otherwise', () => {
    const many = Array.from({ length: 200 }, (_, n) => `administration-${n}`);
    expect(rowAfter(many)).toMatchObject({ counted: null, shown: { owners: many } });
  });

  it('is the same to the byte, in whatever order its fields were read back', () => {
    const row = rowAfter(['malta'], ['ProgressReported', '2024-02-01']);
    const turned = <Value extends object>(value: Value) =>
      Object.fromEntries(Object.entries(value).toReversed()) as unknown as Value;
    const again = keptReady({ ...row, periods: row.periods.map(turned), mentions: row.mentions.map(turned) });
    expect(JSON.stringify(again)).toBe(JSON.stringify(keptReady(row)));
  });
});
