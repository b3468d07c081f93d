import { z } from 'zod';
import { pageFrom, readCursor, writeCursor } from './cursor.js';

const key = z.tuple([z.string(), z.number()]);
const keyOf = (item: { due: string; n: number }): [string, number] => [item.due, item.n];
const item = (n: number): { due: string; n: number } => ({ due: '2024-02-29', n });

describe('a page of a list', () => {
  it('ends with a cursor that leads to its last item', () => {
    const page = pageFrom([item(1), item(2), item(3)], 2, keyOf);
    expect(page.items).toEqual([item(1), item(2)]);
    expect(readCursor(page.next ?? undefined, key)).toEqual(['2024-02-29', 2]);
  });

  it('is the last where there is no more', () => {
    expect(pageFrom([item(1), item(2)], 2, keyOf).next).toBeNull();
    expect(pageFrom([], 2, keyOf)).toEqual({ items: [], next: null });
  });

  it('starts at the beginning without a cursor', () => {
    expect(readCursor(undefined, key)).toBeNull();
  });

  it.each(['', 'nonsense', writeCursor(['2024-02-29']), writeCursor(['2024-02-29', 'x']), '"\u0000'])(
    'refuses the cursor %j',
    (cursor) => {
      expect(() => readCursor(cursor, key)).toThrow('Start the list again without a cursor.');
    },
  );
});
