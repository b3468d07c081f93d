import { inStep } from './in-step.js';
import { together } from './together.js';

describe('works in step', () => {
  it('ask of the whole group at once what they ask together', async () => {
    const asked: (readonly number[])[] = [];
    const same = together((keys: readonly number[]) => {
      asked.push(keys);
      return Promise.resolve(keys);
    });
    const work = inStep(async (key: number) => (await same(await same(key))) * 2);
    expect(await Promise.all([1, 2, 3].map(work))).toEqual([2, 4, 6]);
    expect(asked).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });

  it('begin as one group once those before them have ended', async () => {
    const begun: string[] = [];
    const { promise: gate, resolve: open } = Promise.withResolvers<undefined>();
    const { promise: first, resolve: begin } = Promise.withResolvers<undefined>();
    const work = inStep(async (key: string) => {
      begun.push(key);
      begin(undefined);
      await gate;
      return key;
    });
    const a = work('a');
    await first;
    const others = ['b', 'c'].map(work);
    expect(begun).toEqual(['a']);
    open(undefined);
    expect(await Promise.all([a, ...others])).toEqual(['a', 'b', 'c']);
  });

  it('fail alone', async () => {
    const work = inStep((key: string) => (key === 'bad' ? Promise.reject(new Error(key)) : Promise.resolve(key)));
    const ended = await Promise.allSettled(['a', 'bad', 'b'].map(work));
    expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});
