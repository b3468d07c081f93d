import type { ReadingProgress } from '@app/contracts';
import { NotedProgress } from './noted-progress.js';

describe('the progress of a reading', () => {
  it('is written as it comes, and in one where the database is slower', async () => {
    const written: number[] = [];
    const waiting: (() => void)[] = [];
    const note = (_: string, { pagesRead }: ReadingProgress): Promise<void> => {
      written.push(pagesRead);
      return new Promise((resolve) => waiting.push(resolve));
    };
    const noted = new NotedProgress({ note }, 'an-import');
    for (const page of [1, 2, 3]) noted.note(page, 9);
    expect(written).toEqual([1]);
    const all = noted.written;
    waiting.shift()?.();
    for (let turns = 0; waiting.length === 0 && turns < 10; turns += 1) await Promise.resolve();
    expect(written).toEqual([1, 3]);
    waiting.shift()?.();
    await all;
    noted.note(4, 9);
    expect(written).toEqual([1, 3, 4]);
  });

  it('that cannot be written ends the reading', async () => {
    const noted = new NotedProgress({ note: () => Promise.reject(new Error('The database is away.')) }, 'an-import');
    noted.note(1, 2);
    await expect(noted.written).rejects.toThrow('away');
  });
});
