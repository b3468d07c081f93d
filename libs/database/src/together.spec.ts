import { setImmediate as endOfTurn } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { together } from './together.js';

describe('calls made together', () => {
  it('are one call where they come in one turn, each with its own answer', async () => {
    const calls: (readonly number[])[] = [];
    const double = together((keys: readonly number[]) => {
      calls.push(keys);
      return Promise.resolve(keys.map((key) => key * 2));
    });
    expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6]);
    expect(calls).toEqual([[1, 2, 3]]);
    expect(await double(4)).toBe(8);
  });

  it('wait while a call is under way, and then go together', async () => {
    const calls: (readonly string[])[] = [];
    const { promise: gate, resolve: open } = Promise.withResolvers<undefined>();
    const { promise: begun, resolve: begin } = Promise.withResolvers<undefined>();
    const same = together(async (keys: readonly string[]) => {
      calls.push(keys);
      begin(undefined);
      if (calls.length === 1) await gate;
      return keys;
    });
    const first = same('a');
    await begun;
    const others = ['b', 'c'].map(same);
    open(undefined);
    expect(await Promise.all([first, ...others])).toEqual(['a', 'b', 'c']);
    expect(calls).toEqual([['a'], ['b', 'c']]);
  });

  it('are no more at a time than told', async () => {
    const sizes: number[] = [];
    const same = together(
      (keys: readonly number[]) => {
        sizes.push(keys.length);
        return Promise.resolve(keys);
      },
      { most: 2 },
    );
    await Promise.all([1, 2, 3, 4, 5].map(same));
    expect(sizes).toEqual([2, 2, 1]);
  });

  it('wait for more where several come, and one that comes alone does not', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
    try {
      const calls: (readonly number[])[] = [];
      const same = together(
        (keys: readonly number[]) => {
          calls.push(keys);
          return Promise.resolve(keys);
        },
        { gatherMs: 1_000 },
      );
      expect(await same(1)).toBe(1);
      const several = [2, 3].map(same);
      await endOfTurn();
      several.push(same(4));
      await endOfTurn();
      expect(calls).toEqual([[1]]);
      await jest.advanceTimersByTimeAsync(1_000);
      expect(await Promise.all(several)).toEqual([2, 3, 4]);
      expect(calls).toEqual([[1], [2, 3, 4]]);
    } finally {
      jest.useRealTimers();
    }
  });

  it('fail alone', async () => {
    const tell = together((keys: readonly string[]) =>
      keys.includes('bad') ? Promise.reject(new Error('bad')) : Promise.resolve(keys.map((key) => `${key}!`)),
    );
    const told = await Promise.allSettled(['a', 'bad', 'b'].map(tell));
    expect(told.map((each) => (each.status === 'fulfilled' ? each.value : 'failed'))).toEqual(['a!', 'failed', 'b!']);
    expect(await tell('c')).toBe('c!');
  });
});
