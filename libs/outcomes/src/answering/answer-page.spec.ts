import fc from 'fast-check';
import { answerPage, type AnswerPage, type LineKey } from './answer-page.js';

const occasions = ['M-1', 'M-2', 'M-10'].map((id) => ({ id }));
const key = fc.record({
  most: fc.tuple(fc.nat(3)),
  meeting: fc.constantFrom('M-1', 'M-2', 'M-10', 'OTHER-1'),
  number: fc.integer({ min: 1, max: 20 }),
});
const keys = fc.uniqueArray(key, { selector: ({ meeting, number }) => `${meeting}/${number}`, maxLength: 30 });
const itself = (line: LineKey): LineKey => line;

function allParts(lines: readonly LineKey[], limit: number): readonly LineKey[] {
  const all: LineKey[] = [];
  let after: LineKey | null = null;
  do {
    const page: AnswerPage<LineKey> = answerPage(lines, itself, occasions, { limit, after });
    expect(page.lines.length).toBeLessThanOrEqual(limit);
    expect(page.total).toBe(lines.length);
    all.push(...page.lines);
    after = page.nextKey;
  } while (after !== null);
  return all;
}

describe('an answer in parts', () => {
  it('gives each line once, in the order of the whole', () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 7 }), (lines, limit) => {
        expect(allParts(lines, limit)).toEqual(answerPage(lines, itself, occasions, null).lines);
      }),
    );
  });

  it('stands by what it is asked for, then in true order of meetings, then by number', () => {
    const lines = [
      { most: [1], meeting: 'M-10', number: 1 },
      { most: [1], meeting: 'M-2', number: 12 },
      { most: [1], meeting: 'M-2', number: 3 },
      { most: [4], meeting: 'M-10', number: 2 },
    ];
    const { lines: ordered } = answerPage(lines, itself, occasions, null);
    expect(ordered.map(({ meeting, number }) => `${meeting}/${number}`)).toEqual([
      'M-10/2',
      'M-2/3',
      'M-2/12',
      'M-10/1',
    ]);
  });

  it('goes on after a line that is gone, and after a meeting was convened in between', () => {
    const lines = [1, 2, 3].map((number) => ({ most: [], meeting: 'M-2', number }));
    const after = { most: [], meeting: 'M-2', number: 2 };
    const rest = answerPage(
      lines.filter(({ number }) => number !== 2),
      itself,
      [{ id: 'M-0' }, ...occasions],
      { limit: 5, after },
    );
    expect(rest).toMatchObject({ lines: [{ number: 3 }], nextKey: null });
  });
});
