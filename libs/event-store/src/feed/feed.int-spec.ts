import { type PoolClient } from 'pg';
import {
  pausedReader,
  pausedWriter,
  pausePoints,
  type ReaderPause,
  rewrite,
  withoutFence,
  withPauses,
  type PausePoint,
} from '../spec-support/pause-points.js';
import { appending, asking, step, target, TestLog } from '../spec-support/log.js';

const everyPoint: readonly PausePoint[] = [...pausePoints, 'before-commit'];

describe('the feed', () => {
  let log: TestLog;
  beforeEach(async () => {
    log = await TestLog.open();
  });
  afterEach(() => log.close());

  /** Reads on from the last event seen, as subscribers do. */
  function reader() {
    const seen: bigint[] = [];
    const streams: string[] = [];
    return {
      seen,
      streams,
      readOn: async (limit = 100) => {
        const { events } = await log.store.readAfter(seen.at(-1) ?? 0n, limit);
        seen.push(...events.map(({ position }) => position));
        streams.push(...events.map(({ streamId }) => streamId));
        return events.length;
      },
    };
  }

  async function interleave(point: PausePoint, ...names: string[]): Promise<{ seen: bigint[]; stored: bigint[] }> {
    await log.one('before');
    const paused = await pausedWriter(log, point, ...names);
    await log.one('overtaking');
    const { seen, readOn } = reader();
    await readOn();
    await paused.go();
    await readOn();
    const stored = await log.rows<{ position: bigint }>('select position from es.event order by position');
    return { seen, stored: stored.map(({ position }) => position) };
  }

  it.each(everyPoint)('shows everything in order around a writer who stands still at: %s', async (point) => {
    await rewrite(log, 'es.append', (source) => withPauses(source));
    const { seen, stored } = await interleave(point, 'paused');
    expect(stored).toHaveLength(3);
    expect(seen).toEqual(stored);
  });

  it.each(everyPoint)(
    'does so around two appends in one statement, the second of which stands still at: %s',
    async (point) => {
      await rewrite(log, 'es.append', (source) => withPauses(source));
      const { seen, stored } = await interleave(point, 'paused-1', 'paused-2');
      expect(stored).toHaveLength(4);
      expect(seen).toEqual(stored);
    },
  );

  it.each(everyPoint)('would miss the first of those without the fence: %s', async (point) => {
    await rewrite(log, 'es.append', (source) => withPauses(withoutFence(source)));
    const { seen, stored } = await interleave(point, 'paused-1', 'paused-2');
    expect(stored).toHaveLength(4);
    expect(seen).not.toContain(stored[1]);
  });

  it.each(['numbered', 'written', 'before-commit'] as const)(
    'would miss an event without the fence: %s',
    async (point) => {
      await rewrite(log, 'es.append', (source) => withPauses(withoutFence(source)));
      const { seen, stored } = await interleave(point, 'paused');
      expect(stored).toHaveLength(3);
      expect(seen).toHaveLength(2);
    },
  );

  /** While the reader stands still, one writer numbers an event, another one overtakes it; then the first commits. */
  async function readAround(point: ReaderPause): Promise<{ seen: bigint[]; stored: bigint[] }> {
    await log.one('before');
    const paused = await pausedReader(log, point);
    const slow = await log.pool.connect();
    await slow.query('begin');
    await slow.query(appending(target('slow'), 0, [step(1)], asking()));
    await log.one('overtaking');
    const seen = await paused.go();
    await slow.query('commit');
    slow.release();
    const { events } = await log.store.readAfter(seen.at(-1) ?? 0n, 100);
    const { events: stored } = await log.store.readAfter(0n, 100);
    return {
      seen: [...seen, ...events.map(({ position }) => position)],
      stored: stored.map(({ position }) => position),
    };
  }

  it.each(['sequence-known', 'safe-known'] as const)(
    'misses nothing when the reader stands still at: %s',
    async (point) => {
      await rewrite(log, 'es.safe_position', (source) => withPauses(source, ['sequence-known']));
      const { seen, stored } = await readAround(point);
      expect(stored).toHaveLength(3);
      expect(seen).toEqual(stored);
    },
  );

  it('would miss an event if it read the locks before the sequence', async () => {
    const sequence = 'select s.last_value into safe from es.event_position s;';
    await rewrite(log, 'es.safe_position', (source) => {
      const swapped = source.replace(sequence, '').replace('-- [sequence-known]', '');
      return withPauses(swapped.replace('return least', `-- [locks-known]\n${sequence}\nreturn least`), [
        'locks-known',
      ]);
    });
    const { seen, stored } = await readAround('locks-known');
    expect(stored).toHaveLength(3);
    expect(seen).toEqual([stored[0], stored[2]]);
  });

  it('goes on when a writer gives up', async () => {
    await log.connected(async (client) => {
      await client.query('begin');
      await client.query(appending(target('given-up'), 0, [step(1)], asking()));
      await log.one('after');
      expect((await log.store.readAfter(0n, 10)).events).toEqual([]);
      await client.query('rollback');
      expect((await log.store.readAfter(0n, 10)).events).toHaveLength(1);
    });
  });

  it.each([
    ['reads the log', 'begin; select from es.event'],
    ['reads in an old snapshot', 'begin isolation level repeatable read; select from es.event'],
    ['writes elsewhere, with a transaction id of its own', 'begin; insert into read.elsewhere values (1)'],
    ['holds an advisory lock of another kind', 'begin; select pg_advisory_xact_lock(99)'],
  ])('is not held back by an open transaction that %s', async (_, begin) => {
    await log.rows('create table read.elsewhere (n int); grant insert on read.elsewhere to sequitur_app');
    await log.connected(async (client) => {
      await client.query(begin);
      await log.one('later');
      expect((await log.store.readAfter(0n, 10)).events).toHaveLength(1);
    });
  });

  it.each(['commit', 'rollback'])('waits for a prepared transaction, until %s', async (end) => {
    await log.one('before');
    await log.connected(async (client) => {
      await client.query('begin');
      await client.query(appending(target('prepared'), 0, [step(1)], asking()));
      await client.query("prepare transaction 'two'");
    });
    await log.one('overtaking');
    const { seen, streams, readOn } = reader();
    await readOn();
    expect(streams).toEqual(['thing-before']);
    await log.connected((client) => client.query(`${end} prepared 'two'`));
    await readOn();
    expect(streams).toEqual(['thing-before', ...(end === 'commit' ? ['thing-prepared'] : []), 'thing-overtaking']);
    expect(seen).toEqual([...seen].sort((one, other) => Number(one - other)));
  });

  it('refuses to be read in a snapshot that was taken before', async () => {
    const attempt = log.connected((client) =>
      client.query('begin isolation level repeatable read; select es.safe_position()'),
    );
    await expect(attempt).rejects.toMatchObject({ code: 'ES002' });
  });

  describe('read in the two wrong ways', () => {
    const WRONG = 'select position from es.event where position <=';
    /** A writer that has numbered its event is overtaken; it commits between the snapshot and the safe position. */
    async function read(
      look: (reader: PoolClient, commit: () => Promise<void>) => Promise<unknown>,
    ): Promise<bigint[]> {
      const writer = await log.pool.connect();
      await writer.query('begin');
      await writer.query(appending(target('slow'), 0, [step(1)], asking()));
      await log.one('overtaking');
      await log.connected((client) =>
        look(client, async () => {
          await writer.query('commit');
        }),
      );
      writer.release();
      return (await log.store.readAfter(0n, 10)).events.map(({ position }) => position);
    }

    it('misses an event in one statement', async () => {
      await log.rows(`create schema spec; grant usage on schema spec to sequitur_app;
        create function spec.late_safe_position() returns bigint language plpgsql volatile as $$
        begin perform pg_advisory_lock_shared(78, 0); return es.safe_position(); end $$`);
      const gate = await log.superuser.connect();
      await gate.query('select pg_advisory_lock(78, 0)');
      let wrong: bigint[] = [];
      const all = await read(async (client, commit) => {
        const answer = client.query<{ position: bigint }>(`${WRONG} (select spec.late_safe_position()) order by 1`);
        const waiting = 'select from pg_locks where classid = 78 and objsubid = 2 and not granted';
        while ((await log.rows(waiting)).length === 0);
        await commit();
        await gate.query('select pg_advisory_unlock(78, 0)');
        wrong = (await answer).rows.map(({ position }) => position);
      });
      gate.release();
      expect(all).toHaveLength(2);
      expect(wrong).toEqual(all.slice(1));
    });

    it('misses an event in REPEATABLE READ, were that not refused', async () => {
      await rewrite(log, 'es.safe_position', (source) =>
        source.replace(/if current_setting\('transaction_isolation'\).*?end if;/s, ''),
      );
      let wrong: bigint[] = [];
      const all = await read(async (client, commit) => {
        await client.query('begin isolation level repeatable read; select from es.event');
        await commit();
        const answer = await client.query<{ position: bigint }>(`${WRONG} (select es.safe_position()) order by 1`);
        wrong = answer.rows.map(({ position }) => position);
      });
      expect(all).toHaveLength(2);
      expect(wrong).toEqual(all.slice(1));
    });
  });
});
