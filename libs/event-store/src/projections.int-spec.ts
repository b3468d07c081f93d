import { Follower } from './follower.js';
import { openGeneration } from './generation.js';
import { LeaseLost } from './lease.js';
import { type AnyProjection } from './projection.js';
import { ProjectionRunner, type RunnerOptions } from './projection-runner.js';
import { scopeCount, thingList } from './spec-support/projections.js';
import { asking, eventually, step, target, TestLog } from './spec-support/log.js';

describe('projections', () => {
  let log: TestLog;
  const runners: ProjectionRunner[] = [];
  beforeEach(async () => {
    log = await TestLog.open();
  });
  afterEach(async () => {
    await Promise.all(runners.splice(0).map((runner) => runner.stop()));
    await log.close();
  });

  function run(projections: readonly AnyProjection[], options: RunnerOptions = {}): ProjectionRunner {
    const runner = new ProjectionRunner(log.pool, log.store, projections, { pollMs: 20, ...options });
    runners.push(runner);
    runner.start();
    return runner;
  }
  const things = () => log.rows<{ thing_id: string; total: number }>('select * from read.thing_list order by thing_id');
  const caughtUp = async (runner: ProjectionRunner) => {
    const [last] = await log.rows<{ position: bigint }>('select coalesce(max(position), 0) as position from es.event');
    expect(await runner.waitFor(last?.position ?? 0n, 20_000)).toBe(true);
  };
  const follower = async (projection: AnyProjection, owner: string, leaseMs = 60_000, batchSize = 100) => {
    const generation = await openGeneration(log.pool, projection, false);
    if (generation === null) throw new Error('Superseded.');
    return new Follower(log.pool, log.store, projection, generation, { owner, leaseMs, batchSize });
  };

  /** Steps in and out of order of their dates, some taken back, some rows removed and made again. */
  async function history(): Promise<void> {
    for (let n = 1; n <= 40; n += 1) {
      const event = n % 9 === 0 ? { type: 'Removed', data: { n } } : step(n);
      const [name, on] = [`${n % 4}`, `2024-03-${String(1 + ((n * 17) % 28)).padStart(2, '0')}`];
      await log.one(
        name,
        n % 10 === 0 ? { ...event, annuls: 1 + (n % 3) } : event,
        asking({ on, scope: `body-${n % 3}` }),
      );
    }
  }

  it('hold the same rows whether they follow live, in whatever batches, or are rebuilt', async () => {
    const live = run([thingList(), scopeCount], { batchSize: 3 });
    await history();
    await caughtUp(live);
    const [followed, counted] = [await things(), await log.rows('select * from read.scope_count order by scope')];
    expect(followed.length).toBeGreaterThan(1);
    expect(counted).toEqual([
      { scope: 'body-0', events: 13 },
      { scope: 'body-1', events: 14 },
      { scope: 'body-2', events: 13 },
    ]);
    await live.rebuild('thing-list');
    await live.rebuild('scope-count');
    expect(await things()).toEqual(followed);
    expect(await log.rows('select * from read.scope_count order by scope')).toEqual(counted);
    expect(await log.rows("select tablename from pg_tables where schemaname = 'read'")).toHaveLength(2);
    await log.one('0');
    await caughtUp(live);
  });

  it('fold a late step where it belongs and leave out one that is taken back', async () => {
    const runner = run([thingList()]);
    await log.one('a', step(2), asking({ on: '2024-03-20' }));
    await caughtUp(runner);
    await log.one('a', step(1), asking({ on: '2024-03-18' }));
    await caughtUp(runner);
    expect(await things()).toMatchObject([{ total: 3, latest: '2024-03-20', extra: { last: 'note 2' } }]);
    await log.one('a', { ...step(10), annuls: 1 }, asking({ on: '2024-03-25' }));
    await caughtUp(runner);
    expect(await things()).toMatchObject([{ total: 11, extra: { last: 'note 10' } }]);
  });

  it('lose the prose that was redacted', async () => {
    const runner = run([thingList()]);
    const { position } = await log.one('a');
    await caughtUp(runner);
    await log.store.redact(position, 'asked', 'person-2');
    await caughtUp(runner);
    expect(await things()).toMatchObject([{ thing_id: 'thing-a', total: 1, extra: { last: null } }]);
    expect(JSON.stringify(await log.rows('select notes, extra from read.thing_list'))).not.toContain('note 1');
  });

  it('let a newer version of the code build beside the old table and take its place; older code then stands by', async () => {
    const old = run([thingList(1)]);
    await log.store.append(target('a'), 0, [step(1), step(2)], asking());
    await caughtUp(old);
    expect(await things()).toMatchObject([{ total: 3 }]);
    const newer = run([thingList(2)]);
    await eventually(async () => (await things())[0]?.total === 4);
    await log.one('a', step(3));
    await caughtUp(newer);
    expect(await things()).toMatchObject([{ total: 11 }]);
    expect(await newer.status()).toMatchObject([
      { generation: 2, codeVersion: 2, status: 'live', followed: true, parked: [] },
    ]);
  });

  it('count every event once when the connection dies in the middle of a batch', async () => {
    const errors: unknown[] = [];
    await log.one('a', step(1));
    const runner = run([thingList()], { onError: (_, error) => errors.push(error) });
    await caughtUp(runner);
    const blocker = await log.superuser.connect();
    await blocker.query('begin; lock table read.thing_list_g1 in exclusive mode');
    await log.one('a', step(10));
    const kill = `select pg_terminate_backend(pid) from pg_locks where relation = 'read.thing_list_g1'::regclass and not granted`;
    await eventually(async () => (await log.rows(kill)).length > 0);
    await eventually(() => Promise.resolve(errors.length > 0));
    await blocker.query('rollback');
    blocker.release();
    await caughtUp(runner);
    expect(errors).toMatchObject([{ code: 'store-unavailable' }]);
    expect(await things()).toMatchObject([{ total: 11 }]);
  });

  it('are followed by one runner at a time, and by the other one when that stops', async () => {
    const first = run([scopeCount], { leaseMs: 60_000 });
    await log.one();
    await caughtUp(first);
    const second = run([scopeCount], { leaseMs: 60_000 });
    for (let n = 0; n < 20; n += 1) await log.one();
    await caughtUp(second);
    await first.stop();
    await log.one();
    await caughtUp(second);
    expect(await log.rows('select events from read.scope_count')).toEqual([{ events: 22 }]);
    expect(await log.rows('select epoch from es.subscription')).toEqual([{ epoch: 2n }]);
  });

  it('take nothing from an owner who slept past his lease', async () => {
    const sleeper = await follower(scopeCount, 'sleeper', 1);
    const heir = await follower(scopeCount, 'heir');
    await log.one();
    expect(await sleeper.acquire()).toBe(true);
    await eventually(() => heir.acquire());
    expect(await heir.step()).toBe(1);
    await log.one();
    await expect(sleeper.step()).rejects.toThrow(LeaseLost);
    await expect(sleeper.renew()).rejects.toThrow(LeaseLost);
    await expect(sleeper.goLive()).rejects.toThrow(LeaseLost);
    expect(await log.rows('select events from read.scope_count')).toEqual([{ events: 1 }]);
    expect(await heir.step()).toBe(1);
    expect(await log.rows('select events from read.scope_count')).toEqual([{ events: 2 }]);
  });

  it('do not wait for an owner who fell asleep in the middle of a batch', async () => {
    const heir = await follower(scopeCount, 'heir');
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

  it.each([
    ['the fold', { poison: true }],
    ['the database', { tooLong: true }],
  ])('park a stream at an event that %s cannot take, and go on with all others', async (_, more) => {
    const events = (name: string, bad: object) =>
      log.store.append(target(name), 0, [step(1), step(2, bad), step(3)], asking());
    await events('good', {});
    await events('bad', more);
    await events('fine', {});
    const runner = run([thingList()]);
    await caughtUp(runner);
    await log.one('bad', step(4));
    await log.one('good', step(4));
    await caughtUp(runner);
    expect(await things()).toMatchObject([
      { thing_id: 'thing-bad', total: 1 },
      { thing_id: 'thing-fine', total: 6 },
      { thing_id: 'thing-good', total: 10 },
    ]);
    const [status] = await runner.status();
    const [, poison] = await log.store.read('thing-bad');
    expect(status?.parked).toMatchObject([{ streamId: 'thing-bad', position: poison?.position.toString() }]);
  });

  it('catch up with a parked stream when the program starts with code that can', async () => {
    await log.store.append(target('bad'), 0, [step(1), step(2, { poison: true }), step(3)], asking());
    const broken = run([thingList()]);
    await caughtUp(broken);
    await broken.stop();
    const cured = run([thingList(1, { poison: true })]);
    await eventually(async () => (await cured.status())[0]?.parked.length === 0);
    expect(await things()).toMatchObject([{ total: 6 }]);
    await log.one('bad', step(4));
    await caughtUp(cured);
    expect(await things()).toMatchObject([{ total: 10 }]);
  });

  it('are woken by an append long before they would look', async () => {
    const runner = run([scopeCount], { pollMs: 60_000 });
    await log.one();
    await caughtUp(runner);
    const { position } = await log.one();
    expect(await runner.waitFor(position, 10_000)).toBe(true);
  });

  it('say within the time given that they are not there yet', async () => {
    const runner = run([scopeCount]);
    await caughtUp(runner);
    expect(await runner.waitFor(1_000_000n, 30)).toBe(false);
  });
});
