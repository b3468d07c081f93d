import { type PoolClient } from 'pg';
import { lengthOf, report } from '../../../../test/support/fault-figures.js';
import { appending, asking, step, target, TestLog } from '../spec-support/log.js';

const WRITERS = 32;
const EVENTS = lengthOf(50_000, 1_000_000);
const STREAMS = 40;
const PAGES = [1_000, 50];

/** How a transaction of one or two appends goes on and ends, by its number. */
const pauses = (n: number): boolean => n % 5 === 0;
const appendsTwice = (n: number): boolean => n % 2 === 0;
const undoesSecond = (n: number): boolean => n % 10 === 0;
const isUndone = (n: number): boolean => n % 7 === 0;
const isPrepared = (n: number): boolean => n % 11 === 0;

describe(`${WRITERS} writers with pauses, savepoints, rollbacks and prepared transactions`, () => {
  let log: TestLog;
  const told = { acknowledged: 0, undone: 0, prepared: 0 };
  beforeAll(async () => {
    log = await TestLog.open({ connections: WRITERS + PAGES.length });
  });
  afterAll(() => log.close());

  async function write(client: PoolClient, writer: number): Promise<void> {
    for (let n = 1; told.acknowledged < EVENTS; n += 1) {
      // In one order, as all who lock several streams must.
      const streams = [(writer * 7 + n) % STREAMS, (writer * 7 + n * 3) % STREAMS].sort((a, b) => a - b);
      const events = Array.from({ length: 1 + (n % 4) }, (_, index) => step(index));
      const append = (at: number) => client.query(appending(target(`${streams[at] ?? 0}`), 'any', events, asking()));
      await client.query('begin');
      await append(0);
      await client.query('savepoint middle');
      if (pauses(n)) await client.query(`select pg_sleep(${(n % 4) / 1000})`);
      if (appendsTwice(n)) await append(1);
      if (undoesSecond(n)) await client.query('rollback to middle');
      await end(client, `${writer}-${n}`, n);
      if (isUndone(n)) told.undone += 1;
      else told.acknowledged += events.length * (appendsTwice(n) && !undoesSecond(n) ? 2 : 1);
    }
  }

  async function end(client: PoolClient, name: string, n: number): Promise<void> {
    const how = isUndone(n) ? 'rollback' : 'commit';
    if (!isPrepared(n)) {
      await client.query(how);
      return;
    }
    await client.query(`prepare transaction '${name}'`);
    await client.query(`${how} prepared '${name}'`);
    told.prepared += 1;
  }

  /** Reads on from the last event seen, as subscribers do, until there is no more. */
  async function follow(limit: number, state: { writing: boolean }): Promise<{ seen: bigint[]; outOfOrder: number }> {
    const seen: bigint[] = [];
    const versions = new Map<string, number>();
    let outOfOrder = 0;
    for (let last = 0n; ;) {
      const { writing } = state;
      const { events } = await log.store.readAfter(last, limit);
      for (const { position, streamId, version } of events) {
        if (position <= last || version !== (versions.get(streamId) ?? 0) + 1) outOfOrder += 1;
        versions.set(streamId, version);
        seen.push((last = position));
      }
      if (events.length === 0 && !writing) return { seen, outOfOrder };
    }
  }

  it(
    `append ${EVENTS} events, of which the feed misses, doubles and reorders none`,
    async () => {
      const started = performance.now();
      const state = { writing: true };
      const readers = PAGES.map((limit) => follow(limit, state));
      const writers = Array.from({ length: WRITERS }, (_, writer) => log.connected((client) => write(client, writer)));
      await Promise.all(writers).finally(() => (state.writing = false));
      const followed = await Promise.all(readers);
      const stored = await log.rows<{ position: bigint }>('select position from es.event order by position');
      const { broken } = await log.store.verify();
      const { seen, outOfOrder } = followed[0] ?? { seen: [], outOfOrder: 0 };
      report('many-writers', {
        acknowledged: told.acknowledged,
        found: stored.length,
        lost: told.acknowledged - stored.length,
        doubled: seen.length - new Set(seen).size,
        events: stored.length,
        broken: broken.length,
        faults: told.undone,
        seconds: Math.round((performance.now() - started) / 100) / 10,
        more: { missed: stored.length - seen.length, outOfOrder, undone: told.undone, prepared: told.prepared },
      });
      const positions = stored.map(({ position }) => position);
      for (const reader of followed) expect(reader).toEqual({ seen: positions, outOfOrder: 0 });
      expect([stored.length, broken]).toEqual([told.acknowledged, []]);
    },
    lengthOf(240_000, 7_200_000),
  );
});
