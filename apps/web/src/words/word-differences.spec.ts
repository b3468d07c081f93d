import { wordDifferences } from './word-differences.js';

const shown = (first: string, second: string): string =>
  wordDifferences(first, second)
    .map(({ in: where, words }) => (where === 'both' ? words : where === 'first' ? `[-${words}-]` : `{+${words}+}`))
    .join(' ');

describe('the differences of two wordings', () => {
  it('finds none in the same words, whatever the white space', () => {
    expect(wordDifferences('send a  liaison\nstatement', 'send a liaison statement')).toEqual([
      { in: 'both', words: 'send a liaison statement' },
    ]);
  });

  it('shows what the one says and the other does not', () => {
    expect(
      shown('will be sent to ITU-T SG17 on age assurance', 'was sent to ITU-T SG17 and SG2 on age assurance'),
    ).toBe('[-will be-] {+was+} sent to ITU-T SG17 {+and SG2+} on age assurance');
  });

  it('shows two texts that share nothing one after the other', () => {
    expect(shown('one two', 'three')).toBe('[-one two-] {+three+}');
    expect(shown('', 'three')).toBe('{+three+}');
    expect(wordDifferences('', ' ')).toEqual([]);
  });

  it('keeps every word of both texts in their order', () => {
    const [first, second] = ['a b c d e f a b', 'b a c c e a f b b'];
    const runs = wordDifferences(first, second);
    const of = (where: 'first' | 'second') =>
      runs.filter((run) => run.in !== (where === 'first' ? 'second' : 'first')).map(({ words }) => words);
    expect(of('first').join(' ')).toBe(first);
    expect(of('second').join(' ')).toBe(second);
  });

  it('does not compare texts that would take seconds', () => {
    const first = Array.from({ length: 3_000 }, (_, at) => `a${at}`).join(' ');
    const second = Array.from({ length: 3_000 }, (_, at) => `b${at}`).join(' ');
    expect(wordDifferences(first, second).map(({ in: where }) => where)).toEqual(['first', 'second']);
  });
});
