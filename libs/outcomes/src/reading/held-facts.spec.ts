import { HeldFacts } from './held-facts.js';
import type { Facts } from './facts.js';

describe('facts that one request leaves to the next', () => {
  const asking = (held: HeldFacts, stamps: readonly string[]) => {
    const seen: Facts[] = [];
    const answer = held.beside((facts) => {
      facts.saw(stamps[Math.min(seen.length, stamps.length - 1)] ?? '');
      seen.push(facts);
      return Promise.resolve(seen.length);
    });
    return answer.then((rounds) => ({ rounds, seen }));
  };

  it('are used again while the tables stay where they were', async () => {
    const held = new HeldFacts();
    const first = await asking(held, ['7']);
    const second = await asking(held, ['7']);
    expect([first.rounds, second.rounds]).toEqual([1, 1]);
    expect(second.seen).toEqual(first.seen);
  });

  it('are read again, and the question asked again, where the tables have moved', async () => {
    const held = new HeldFacts();
    const first = await asking(held, ['7']);
    const { rounds, seen } = await asking(held, ['8']);
    expect(rounds).toBe(2);
    expect(seen[1]).not.toBe(first.seen[0]);
    expect((await asking(held, ['8'])).rounds).toBe(1);
  });

  it('do not keep anybody waiting while others write all the time', async () => {
    const held = new HeldFacts();
    await asking(held, ['0']);
    let stamp = 0;
    const rounds = await held.beside((facts) => {
      facts.saw(String((stamp += 1)));
      facts.saw(String((stamp += 1)));
      return Promise.resolve(stamp / 2);
    });
    expect(rounds).toBe(3);
  });

  it('are dropped where they moved under a question that failed', async () => {
    const held = new HeldFacts();
    const first = await asking(held, ['7']);
    await expect(
      held.beside((facts) => {
        facts.saw('8');
        return Promise.reject(new Error('No such body.'));
      }),
    ).rejects.toThrow('No such body.');
    expect((await asking(held, ['8'])).seen[0]).not.toBe(first.seen[0]);
  });

  it('hold a figure until then', async () => {
    const { seen } = await asking(new HeldFacts(), ['7']);
    const read = (): Promise<number> => Promise.resolve((counted += 1));
    let counted = 0;
    expect([await seen[0]?.figure('kinds', read), await seen[0]?.figure('kinds', read)]).toEqual([1, 1]);
    expect(await seen[0]?.figure('meetings', read)).toBe(2);
  });
});
