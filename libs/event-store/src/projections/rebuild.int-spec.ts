import { differing } from './compare-generations.js';
import { askRebuild } from './generation.js';
import { LeaseLost } from './lease.js';
import { type AnyProjection, type Projection } from './projection.js';
import { ProjectionRunner } from './projection-runner.js';
import { projectionStatus } from './projection-status.js';
import { Rebuild } from './rebuild.js';
import { waitForProjections } from './wait-for.js';
import { FollowedLog } from '../spec-support/followed-log.js';
import { Load } from '../spec-support/load.js';
import { asking, eventually, step, target, type TestLog } from '../spec-support/log.js';
import { scopeCount, thingList, type Taken, type ThingRow } from '../spec-support/projections.js';

const EQUAL = { onlyBefore: 0, onlyAfter: 0, different: 0, examples: [] };

describe('a rebuild', () => {
  let followed: FollowedLog;
  let log: TestLog;
  beforeEach(async () => {
    followed = await FollowedLog.open();
    ({ log } = followed);
  });
  afterEach(() => followed.close());

  const builder = async (projection: AnyProjection, owner: string, leaseMs: number) => {
    const generation = (await askRebuild(log.pool, projection.name)) ?? 0;
    return new Rebuild(log.pool, log.store, projection, generation, { owner, leaseMs, batchSize: 10 });
  };

  it('finds nothing that differs where the live rows are right', async () => {
    const runner = followed.run([thingList(), scopeCount], { batchSize: 3 });
    await followed.history();
    await followed.caughtUp(runner);
    const [last] = await log.rows<{ position: bigint }>('select max(position) as position from es.event');
    const { comparison, generation, build } = await runner.rebuild('thing-list');
    expect({ comparison, generation, build }).toEqual({
      comparison: {
        ...EQUAL,
        position: String(last?.position),
        sameCode: true,
        rows: (await followed.things()).length,
      },
      generation: 2,
      build: null,
    });
    expect((await runner.rebuild('scope-count')).comparison).toMatchObject({ ...EQUAL, rows: 3 });
  });

  it('puts what is replayed in the place of rows that were wrong, and says which those are', async () => {
    const runner = followed.run([thingList()]);
    for (const name of ['a', 'b', 'c']) await log.one(name);
    await followed.caughtUp(runner);
    const right = await followed.things();
    await log.rows(`update read.thing_list_g1 set total = 99, notes = '{}' where thing_id = 'thing-b'`);
    await log.rows(`delete from read.thing_list_g1 where thing_id = 'thing-c'`);
    await log.rows(
      `insert into read.thing_list_g1 select 'thing-x', total, latest, at, seen, notes from read.thing_list_g1 limit 1`,
    );
    const { comparison } = await runner.rebuild('thing-list');
    expect(comparison).toMatchObject({
      ...{ sameCode: true, rows: 3, onlyBefore: 1, onlyAfter: 1, different: 1 },
      examples: [
        { key: 'thing-b', found: 'different', columns: ['notes', 'total'].sort().reverse() },
        { key: 'thing-c', found: 'only-after', columns: [] },
        { key: 'thing-x', found: 'only-before', columns: [] },
      ],
    });
    expect(await followed.things()).toEqual(right);
  });

  it('by newer code counts what it sees otherwise, in the columns that both have', async () => {
    const old = followed.run([thingList(1)]);
    await log.store.append(target('a'), 0, [step(1), step(2)], asking());
    await log.one('b');
    await followed.caughtUp(old);
    const two = thingList(2);
    const wider: Projection<ThingRow & { readonly note: string }, Taken> = {
      ...two,
      columns: [...two.columns, { name: 'note', type: 'text not null' }],
      evolve: (row, event) => {
        const next = two.evolve(row, event);
        return next && { ...next, note: 'new' };
      },
    };
    // The tables of older code may lack what newer code asks of them.
    expect(await waitForProjections(log.pool, [thingList(1)], 0n, 50)).toBe(true);
    expect(await waitForProjections(log.pool, [wider], 0n, 50)).toBe(false);
    const runner = followed.run([wider]);
    expect(await runner.waitFor(0n, 10_000)).toBe(true);
    await eventually(async () => (await runner.status()).every(({ status }) => status === 'live'));
    expect((await runner.status())[0]?.comparison).toMatchObject({
      ...{ sameCode: false, rows: 2, onlyBefore: 0, onlyAfter: 0, different: 1 },
      examples: [{ key: 'thing-a', columns: ['total'] }],
    });
  });

  it('is done while appends and reads go on, and neither sees an error', async () => {
    const errors: unknown[] = [];
    const runner = followed.run([thingList(), scopeCount], {
      batchSize: 50,
      onError: (_, error) => errors.push(error),
    });
    const load = new Load(followed, runner);
    for (let round = 0; round < 2; round += 1) {
      expect((await runner.rebuild('thing-list')).comparison).toMatchObject(EQUAL);
      expect((await runner.rebuild('scope-count')).comparison).toMatchObject(EQUAL);
    }
    const { appends, reads } = await load.end();
    expect([appends, reads, errors]).toEqual([expect.any(Number), expect.any(Number), []]);
    expect(Math.min(appends, reads)).toBeGreaterThan(0);
    await followed.caughtUp(runner);
    const { comparison } = await runner.rebuild('thing-list');
    expect(comparison).toMatchObject({ ...EQUAL, rows: (await followed.things()).length });
  });

  it('says how far it is, and is taken up by another where its builder is gone', async () => {
    const live = await followed.follower(thingList(), 'live');
    await live.acquire();
    for (let n = 0; n < 25; n += 1) await log.one(`${n}`);
    while ((await live.step()) > 0);
    const gone = await builder(thingList(), 'gone', 1_000);
    let asked = 0;
    expect(
      await gone.run(
        () => (asked += 1) > 2,
        () => undefined,
      ),
    ).toBe(false);
    const [, building] = await projectionStatus(log.pool, ['thing-list']);
    expect(building).toMatchObject({ status: 'building', followed: false, build: { eventsDone: 10, eventsTotal: 25 } });
    await live.release();
    const { comparison } = await followed.run([thingList()]).rebuild('thing-list');
    expect(comparison).toMatchObject({ ...EQUAL, rows: 25 });
  });

  it('takes nothing from a builder whose lease has passed to another', async () => {
    const live = await followed.follower(scopeCount, 'live');
    await log.one();
    await live.acquire();
    await live.step();
    const [sleeper, heir] = [await builder(scopeCount, 'sleeper', 60_000), await builder(scopeCount, 'heir', 60_000)];
    const atOnce = (): boolean => true;
    expect(await sleeper.run(atOnce, () => undefined)).toBe(false);
    expect(await heir.run(atOnce, () => undefined)).toBe(false);
    await expect(sleeper.goLive(null)).rejects.toThrow(LeaseLost);
    expect(await log.rows('select events from read.scope_count')).toEqual([{ events: 1 }]);
    expect(
      await heir.run(
        () => false,
        () => undefined,
      ),
    ).toBe(true);
    expect(await log.rows('select generation, status from es.subscription')).toEqual([
      { generation: 2, status: 'live' },
    ]);
  });

  it('is done by one who follows nothing, as far as the live one is', async () => {
    const live = await followed.follower(scopeCount, 'live');
    await log.one();
    await live.acquire();
    await live.step();
    await log.one();
    const alone = new ProjectionRunner(log.pool, log.store, [scopeCount]);
    expect(await alone.rebuild('scope-count')).toMatchObject({ generation: 2, lagEvents: 1, comparison: EQUAL });
    await expect(alone.rebuild('nothing')).rejects.toThrow(RangeError);
    await alone.stop();
  });

  it('waits for a slow reader rather than making the others wait', async () => {
    const errors: unknown[] = [];
    const runner = followed.run([scopeCount], { onError: (_, error) => errors.push(error) });
    await log.one();
    await followed.caughtUp(runner);
    const slow = await log.pool.connect();
    await slow.query('begin; select * from read.scope_count');
    const rebuilt = runner.rebuild('scope-count');
    await eventually(() => Promise.resolve(errors.length > 0));
    expect(errors[0]).toMatchObject({ code: 'store-unavailable', details: { reason: '55P03' } });
    expect((await log.pool.query('select * from read.scope_count')).rows).toEqual([{ scope: 'body-1', events: 1 }]);
    await slow.query('commit');
    slow.release();
    expect(differing((await rebuilt).comparison ?? { ...EQUAL, position: '', sameCode: true, rows: 0 })).toBe(0);
    expect(await log.rows(`select tablename from pg_tables where schemaname = 'read'`)).toHaveLength(1);
  });
});
