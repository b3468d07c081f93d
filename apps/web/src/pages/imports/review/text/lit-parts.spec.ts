import { litsByBlock, partsOf } from './lit-parts.js';

const lit = (proposal: string, start: number, end: number) => ({ proposal, start, end });

describe('a paragraph cut around its proposals', () => {
  it('is one part where nothing is proposed', () => {
    expect(partsOf({ start: 10, end: 30 }, [lit('a', 0, 10), lit('b', 30, 40)])).toEqual([
      { start: 10, end: 30, proposals: [] },
    ]);
  });

  it('lights a proposal within it', () => {
    expect(partsOf({ start: 10, end: 30 }, [lit('a', 12, 20)])).toEqual([
      { start: 10, end: 12, proposals: [] },
      { start: 12, end: 20, proposals: ['a'] },
      { start: 20, end: 30, proposals: [] },
    ]);
  });

  it('knows both where two overlap, and stays within the paragraph', () => {
    expect(partsOf({ start: 10, end: 30 }, [lit('a', 5, 20), lit('b', 15, 50)])).toEqual([
      { start: 10, end: 15, proposals: ['a'] },
      { start: 15, end: 20, proposals: ['a', 'b'] },
      { start: 20, end: 30, proposals: ['b'] },
    ]);
  });

  it('says a proposal once that cites the same words twice', () => {
    expect(partsOf({ start: 0, end: 5 }, [lit('a', 0, 5), lit('a', 0, 5)])).toEqual([
      { start: 0, end: 5, proposals: ['a'] },
    ]);
  });
});

describe('what is lit in which paragraph', () => {
  const blocks = [0, 10, 20, 30].map((start) => ({ start, end: start + 8 }));

  it('finds it in every paragraph that it touches', () => {
    const [one, two] = [lit('a', 5, 22), lit('b', 31, 33)];
    const found = litsByBlock(blocks, [one, two]);
    expect([...found.entries()]).toEqual([
      [0, [one]],
      [1, [one]],
      [2, [one]],
      [3, [two]],
    ]);
  });

  it('finds nothing between paragraphs and behind the last', () => {
    expect(litsByBlock(blocks, [lit('a', 8, 10), lit('b', 40, 50)]).size).toBe(0);
    expect(litsByBlock([], [lit('a', 8, 10)]).size).toBe(0);
  });
});
