import { english } from '../lexicons/english.js';
import { splitClauses, splitSentences } from './split-sentences.js';

const cut = (text: string): readonly string[] =>
  splitSentences(text, 0, text.length, english).map((sentence) => sentence.text);

describe('sentences', () => {
  it('end at a stop before a capital', () => {
    expect(cut('It was agreed. The “Group” thanked her.” Then all left!')).toHaveLength(3);
  });

  it('do not end at titles, initials, revisions or inside parentheses', () => {
    expect(
      cut('Mr. Houlin Zhao spoke of A.S. Popov and Resolution 179 (Rev. Dubai, 2018. See also) at length.'),
    ).toHaveLength(1);
  });

  it('keep their offsets', () => {
    const text = '  One here.  Two there. ';
    const sentences = splitSentences(text, 0, text.length, english);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['One here.', 'Two there.']);
  });

  it('part where both halves announce something', () => {
    const text = 'March will bring A, while B will come in June.';
    const [whole] = splitSentences(text, 0, text.length, english);
    const parts = (carries: boolean): number =>
      whole ? splitClauses(text, whole, english.clauseBreak, () => carries).length : 0;
    expect(parts(true)).toBe(2);
    expect(parts(false)).toBe(1);
  });
});
