import { moveEdge } from './move-edge.js';

const text = 'One two\n three four.';
const words = (span: { readonly start: number; readonly end: number }) => text.slice(span.start, span.end);
const middle = { start: 4, end: 14 };

describe('a wording made longer and shorter by a word', () => {
  it('moves its beginning', () => {
    expect(words(middle)).toBe('two\n three');
    expect(words(moveEdge(text, middle, 'start', -1))).toBe('One two\n three');
    expect(words(moveEdge(text, middle, 'start', 1))).toBe('three');
  });

  it('moves its end', () => {
    expect(words(moveEdge(text, middle, 'end', 1))).toBe('two\n three four.');
    expect(words(moveEdge(text, middle, 'end', -1))).toBe('two');
  });

  it('never becomes empty and never leaves the text', () => {
    const one = { start: 4, end: 7 };
    expect(moveEdge(text, one, 'start', 1)).toEqual(one);
    expect(moveEdge(text, one, 'end', -1)).toEqual(one);
    const all = { start: 0, end: text.length };
    expect(moveEdge(text, all, 'start', -1)).toEqual(all);
    expect(moveEdge(text, all, 'end', 1)).toEqual(all);
  });
});
