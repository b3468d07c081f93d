import { jest } from '@jest/globals';
import { Follower } from './follower.js';
import { openLive } from './generation.js';
import { LeaseLost } from './lease.js';
import { type AnyProjection } from './projection.js';
import { SharedTail } from './shared-tail.js';
import { FollowedLog } from '../spec-support/followed-log.js';
import { asking, eventually, step, type TestLog } from '../spec-support/log.js';
import { thingList } from '../spec-support/projections.js';

const others: AnyProjection = { ...thingList(), name: 'others', table: 'others' };

describe('followers that share the end of the log', () => {
  let followed: FollowedLog;
  let log: TestLog;
  beforeEach(async () => {
    followed = await FollowedLog.open();
    ({ log } = followed);
  });
  afterEach(() => followed.close());

  const sharing = async (leaseMs = 60_000): Promise<readonly [Follower, Follower]> => {
    const tail = new SharedTail(log.pool, log.store);
    const follow = async (projection: AnyProjection, ms: number): Promise<Follower> => {
      const generation = (await openLive(log.pool, projection)) ?? 0;
      const options = { owner: 'owner', leaseMs: ms, batchSize: 100 };
      const follower = new Follower(log.pool, log.store, projection, generation, options, tail);
      expect(await follower.acquire()).toBe(true);
      return follower;
    };
    return [await follow(thingList(), leaseMs), await follow(others, 60_000)];
  };
  /** An event that none of them has a row of. */
  const elsewhere = (name: string) =>
    log.store.append({ streamId: `elsewhere-${name}`, category: 'elsewhere' }, 0, [step(1)], asking());
  const positions = () =>
    log.rows<{ name: string; position: bigint }>('select name, position from es.subscription order by name');

  it('read it once and go past what concerns none of them together', async () => {
    const both = await sharing();
    const reads = jest.spyOn(log.store, 'readAfter');
    const { position } = await elsewhere('a');
    expect(await Promise.all(both.map((follower) => follower.step()))).toEqual([1, 1]);
    expect(reads).toHaveBeenCalledTimes(1);
    expect(both.map((follower) => follower.at)).toEqual([position, position]);
    expect(await positions()).toEqual([
      { name: 'others', position },
      { name: 'thing-list', position },
    ]);
    expect(await log.rows('select * from read.thing_list')).toEqual([]);
  });

  it('are not held up by one of them whose lease is lost, which goes nowhere', async () => {
    const [sleeper, other] = await sharing(1);
    const heir = await followed.follower(thingList(), 'heir');
    const [before] = (await positions()).filter(({ name }) => name === 'thing-list');
    await eventually(() => heir.acquire());
    const { position } = await elsewhere('a');
    const [lost, gone] = await Promise.allSettled([sleeper.step(), other.step()]);
    expect(lost.status === 'rejected' && lost.reason instanceof LeaseLost).toBe(true);
    expect(gone).toEqual({ status: 'fulfilled', value: 1 });
    expect(await positions()).toEqual([{ name: 'others', position }, before]);
  });

  it('do not share an answer with whoever was woken after the question', async () => {
    const [early, late] = await sharing();
    const { promise: gate, resolve: open } = Promise.withResolvers<undefined>();
    const { promise: read, resolve: hasRead } = Promise.withResolvers<undefined>();
    const readAfter = log.store.readAfter.bind(log.store);
    jest.spyOn(log.store, 'readAfter').mockImplementationOnce(async (position, limit) => {
      const page = await readAfter(position, limit);
      hasRead(undefined);
      await gate;
      return page;
    });
    const before = early.step();
    await read;
    await elsewhere('a');
    const after = late.step();
    open(undefined);
    expect([await before, await after]).toEqual([0, 1]);
  });
});
