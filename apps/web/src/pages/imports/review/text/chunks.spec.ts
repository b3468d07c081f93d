import { chunksOf } from './chunks.js';

const blocks = (n: number, letters: number) =>
  Array.from({ length: n }, (_, at) => ({ start: at * letters, end: (at + 1) * letters }));

describe('a long report in chunks', () => {
  it('has every paragraph in one chunk, in order', () => {
    const chunks = chunksOf(blocks(20_010, 100));
    expect(chunks.reduce((sum, { count }) => sum + count, 0)).toBe(20_010);
    chunks.forEach(({ first }, at) => {
      expect(first).toBe(at * 40);
    });
    expect(chunks.at(-1)?.count).toBe(10);
  });

  it('expects longer paragraphs to be higher', () => {
    const [short] = chunksOf(blocks(40, 10));
    const [long] = chunksOf(blocks(40, 1_000));
    expect(long?.heightPx ?? 0).toBeGreaterThan(5 * (short?.heightPx ?? Infinity));
  });

  it('has none for a report without paragraphs', () => {
    expect(chunksOf([])).toEqual([]);
  });
});
