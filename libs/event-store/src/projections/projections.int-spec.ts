import { LeaseLost } from './lease.js';
import { FollowedLog } from '../spec-support/followed-log.js';
import { asking, eventually, step, target, type TestLog } from '../spec-support/log.js';
import { scopeCount, thingList } from '../spec-support/projections.js';

describe('projections', () => {
  let followed: FollowedLog;
  let log: TestLog;
  beforeEach(async () => {
    followed = await FollowedLog.open();
    ({ log } = followed);
  });
  afterEach(() => followed.close());

  it('hold the same rows whether they follow live, in whatever batches, or are rebuilt', async () => {
    const live = followed.run([thingList(), scopeCount], { batchSize: 3 });
    await followed.history();
    await followed.caughtUp(live);
    const [before, counted] = [
      await followed.things(),
      await log.rows('select * from read.scope_count order by scope'),
    ];
    expect(before.length).toBeGreaterThan(1);
    expect(counted).toEqual([
      { scope: 'body-0', events: 13 },
      { scope: 'body-1', events: 14 },
      { scope: 'body-2', events: 13 },
    ]);
    await live.rebuild('thing-list');
    await live.rebuild('scope-count');
    expect(await followed.things()).toEqual(before);
    expect(await log.rows('select * from read.scope_count order by scope')).toEqual(counted);
    expect(await log.rows("select tablename from pg_tables where schemaname = 'read'")).toHaveLength(2);
    await log.one('0');
    await followed.caughtUp(live);
  });

  it('fold a late step where it belongs and leave out one that is taken back', async () => {
    const runner = followed.run([thingList()]);
    await log.one('a', step(2), asking({ on: '2024-03-20' }));
    await followed.caughtUp(runner);
    await log.one('a', step(1), asking({ on: '2024-03-18' }));
    await followed.caughtUp(runner);
    expect(await followed.things()).toMatchObject([{ total: 3, latest: '2024-03-20', extra: { last: 'note 2' } }]);
    await log.one('a', { ...step(10), annuls: 1 }, asking({ on: '2024-03-25' }));
    await followed.caughtUp(runner);
    expect(await followed.things()).toMatchObject([{ total: 11, extra: { last: 'note 10' } }]);
  });

  it('lose the prose that was redacted', async () => {
    const runner = followed.run([thingList()]);
    const { position } = await log.one('a');
    await followed.caughtUp(runner);
    await log.store.redact(position, 'asked', 'person-2');
    await followed.caughtUp(runner);
    expect(await followed.things()).toMatchObject([{ thing_id: 'thing-a', total: 1, extra: { last: null } }]);
    expect(JSON.stringify(await log.rows('select notes, extra from read.thing_list'))).not.toContain('note 1');
  });

  it('let a newer version of the code build beside the old table and take its place; older code then stands by', async () => {
    const old = followed.run([thingList(1)]);
    await log.store.append(target('a'), 0, [step(1), step(2)], asking());
    await followed.caughtUp(old);
    expect(await followed.things()).toMatchObject([{ total: 3 }]);
    const newer = followed.run([thingList(2)]);
    await eventually(async () => (await followed.things())[0]?.total === 4);
    await log.one('a', step(3));
    await followed.caughtUp(newer);
    expect(await followed.things()).toMatchObject([{ total: 11 }]);
    expect(await newer.status()).toMatchObject([
      { generation: 2, codeVersion: 2, status: 'live', followed: true, parked: [] },
    ]);
  });

  it('count every event once when the connection dies in the middle of a batch', async () => {
    const errors: unknown[] = [];
    await log.one('a', step(1));
    const runner = followed.run([thingList()], { onError: (_, error) => errors.push(error) });
    await followed.caughtUp(runner);
    const blocker = await log.superuser.connect();
    await blocker.query('begin; lock table read.thing_list_g1 in exclusive mode');
    await log.one('a', step(10));
    const kill = `select pg_terminate_backend(pid) from pg_locks where relation = 'read.thing_list_g1'::regclass and not granted`;
    await eventually(async () => (await log.rows(kill)).length > 0);
    await eventually(() => Promise.resolve(errors.length > 0));
    await blocker.query('rollback');
    blocker.release();
    await followed.caughtUp(runner);
    expect(errors).toMatchObject([{ code: 'store-unavailable' }]);
    expect(await followed.things()).toMatchObject([{ total: 11 }]);
  });

  it('are followed by one runner at a time, and by the other one when that stops', async () => {
    const first = followed.run([scopeCount], { leaseMs: 60_000 });
    await log.one();
    await followed.caughtUp(first);
    const second = followed.run([scopeCount], { leaseMs: 60_000 });
    for (let n = 0; n < 20; n += 1) await log.one();
    await followed.caughtUp(second);
    await first.stop();
    await log.one();
    await followed.caughtUp(second);
    expect(await log.rows('select events from read.scope_count')).toEqual([{ events: 22 }]);
    expect(await log.rows('select epoch from es.subscription')).toEqual([{ epoch: 2n }]);
  });

  it('take nothing from an owner who slept past his lease', async () => {
    const sleeper = await followed.follower(scopeCount, 'sleeper', 1);
    const heir = await followed.follower(scopeCount, 'heir');
    await log.one();
    expect(await sleeper.acquire()).toBe(true);
    await eventually(() => heir.acquire());
    expect(await heir.step()).toBe(1);
    await log.one();
    await expect(sleeper.step()).rejects.toThrow(LeaseLost);
    await expect(sleeper.renew()).rejects.toThrow(LeaseLost);
    expect(await log.rows('select events from read.scope_count')).toEqual([{ events: 1 }]);
    expect(await heir.step()).toBe(1);
    expect(await log.rows('select events from read.scope_count')).toEqual([{ events: 2 }]);
  });

  it('are followed by the one who stands by within seconds when the owner is gone without a word', async () => {
    const gone = await followed.follower(scopeCount, 'gone', 1_500);
    expect(await gone.acquire()).toBe(true);
    const standby = followed.run([scopeCount]);
    const { position } = await log.one();
    expect(await standby.waitFor(position, 300)).toBe(false);
    expect(await standby.waitFor(position, 10_000)).toBe(true);
    expect(await log.rows('select events from read.scope_count')).toEqual([{ events: 1 }]);
  });

  it('do not wait for an owner who fell asleep in the middle of a batch', async () => {
    const heir = await followed.follower(scopeCount, 'heir');
    const lease = "select epoch from es.take_lease('scope-count', 1, 'sleeper', 50)";
    await log.connected(async (sleeper) => {
      const lost = new Promise((resolve) => sleeper.on('error', resolve));
      await sleeper.query(lease);
      await sleeper.query(
        "begin; select es.hold_lease('scope-count', 1, 1, 50); insert into read.scope_count_g1 values ('x', 1)",
      );
      await eventually(() => heir.acquire());
      await lost;
    });
    expect(await log.rows('select * from read.scope_count')).toEqual([]);
  });

  it('are woken by an append long before they would look', async () => {
    const runner = followed.run([scopeCount], { pollMs: 60_000 });
    await log.one();
    await followed.caughtUp(runner);
    const { position } = await log.one();
    expect(await runner.waitFor(position, 10_000)).toBe(true);
  });

  it('say within the time given that they are not there yet', async () => {
    const runner = followed.run([scopeCount]);
    await followed.caughtUp(runner);
    expect(await runner.waitFor(1_000_000n, 30)).toBe(false);
  });
});
