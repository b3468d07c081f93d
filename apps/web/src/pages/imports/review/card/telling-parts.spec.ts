import { partsAround } from './telling-parts.js';

const told = (wording: string, because: readonly string[]) =>
  partsAround(wording, because)
    .filter(({ tells }) => tells)
    .map(({ words }) => words);

describe('the words that decided', () => {
  it('are found whatever the case and the white space', () => {
    expect(told('The group Agreed\n to send it.', ['agreed to'])).toEqual(['Agreed\n to']);
  });

  it('are found each time, the longest first', () => {
    expect(told('invited, and was invited', ['invited', 'was invited'])).toEqual(['invited', 'was invited']);
  });

  it('are none where the wording has none of them', () => {
    expect(partsAround('Nothing (here).', ['agreed', '(x)', ' '])).toEqual([
      { words: 'Nothing (here).', tells: false },
    ]);
    expect(partsAround('Nothing.', [])).toEqual([{ words: 'Nothing.', tells: false }]);
  });

  it('lose no letter of the wording', () => {
    const wording = 'It was (duly) noted and agreed.';
    expect(
      partsAround(wording, ['(duly)', 'agreed'])
        .map(({ words }) => words)
        .join(''),
    ).toBe(wording);
  });
});
