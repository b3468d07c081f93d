import { Turns } from './turns.js';

/** Turns whose clock moves by as long as each piece of work takes, beside a log that stands at `positions` after each. */
function turns(positions: readonly bigint[]) {
  const left = [...positions];
  let clock = 0;
  const rests: number[] = [];
  const gently: boolean[] = [];
  const taken = new Turns({
    position: () => Promise.resolve(left.shift() ?? 0n),
    goGently: (wanted) => gently.push(wanted),
    now: () => clock,
    rest: (ms) => {
      rests.push(ms);
      return Promise.resolve();
    },
  });
  const work = (ms: number, events = 100): Promise<number> =>
    taken.take(() => {
      clock += ms;
      return Promise.resolve(events);
    });
  return { work, rests, gently };
}

describe('a build beside those who append', () => {
  it('works on without a rest while nobody appends', async () => {
    const { work, rests, gently } = turns([5n, 5n, 5n]);
    for (const ms of [10, 20, 30]) expect(await work(ms)).toBe(100);
    expect(rests).toEqual([]);
    expect(gently).toEqual([false, false, false]);
  });

  it('goes gently while the log grows, and rests three times as long as it worked', async () => {
    const { work, rests, gently } = turns([5n, 6n, 8n]);
    for (const ms of [10, 20, 30]) await work(ms);
    expect(rests).toEqual([60, 90]);
    expect(gently).toEqual([false, true, true]);
  });

  it('is quick again when nothing was appended for a second', async () => {
    const { work, rests, gently } = turns([5n, 6n, 6n, 6n]);
    for (const ms of [10, 20, 999, 1]) await work(ms);
    expect(rests).toEqual([60, 2_997]);
    expect(gently).toEqual([false, true, true, false]);
  });

  it('rests less and less, and then not at all, while the log grows more than a third as fast as it folds', async () => {
    const { work, rests, gently } = turns([0n, 34n, 68n, 102n, 136n, 170n]);
    for (let turn = 0; turn < 6; turn += 1) await work(8);
    expect(rests).toEqual([12, 6, 3]);
    expect(gently).toEqual([false, true, true, true, false, false]);
  });

  it('rests again as soon as it gains on the log', async () => {
    const { work, rests } = turns([0n, 34n, 68n, 102n, 136n, 169n, 170n, 171n, 172n]);
    for (let turn = 0; turn < 9; turn += 1) await work(8);
    expect(rests).toEqual([12, 6, 3, 4, 8, 16, 24]);
  });
});
