import { createPool } from '@app/database';
import { type PoolClient, type QueryConfig } from 'pg';
import { EventStore } from '../event-store.js';
import { appendingTogether, asking, eventually, step, target, type TestLog } from './log.js';

/** Where es.append says `-- [point]`. */
export const pausePoints = ['locked', 'sequence-read', 'fenced', 'numbered', 'written'] as const;
export type PausePoint = (typeof pausePoints)[number] | 'before-commit';

const GATE = 77;

/** A function of one test database, rewritten from its own text. */
export async function rewrite(log: TestLog, name: string, change: (source: string) => string): Promise<void> {
  const [found] = await log.rows<{ source: string }>('select pg_get_functiondef($1::regproc) as source', [name]);
  await log.rows(change(found?.source ?? ''));
}

/**
 * Who sets `spec.pause` waits at that point as long as the gate is shut; all others pass. In es.append, who sets
 * `spec.paused_stream` too, only with that stream.
 */
export function withPauses(source: string, points: readonly string[] = pausePoints): string {
  const ofStream = source.includes('p_stream_id')
    ? `and p_stream_id = coalesce(nullif(current_setting('spec.paused_stream', true), ''), p_stream_id)`
    : '';
  return points.reduce((text, point) => {
    const gate = `if current_setting('spec.pause', true) = '${point}' ${ofStream} then perform pg_advisory_xact_lock_shared(${GATE}, 0); end if;`;
    if (!text.includes(`-- [${point}]`)) throw new Error(`There is no pause point ${point}.`);
    return text.replace(`-- [${point}]`, gate);
  }, source);
}

export function withoutFence(source: string): string {
  const bare = source.replace(/nothing := pg_advisory_xact_lock_shared\(\(4660.*?;/, '');
  if (bare === source) throw new Error('es.append has no fence.');
  return bare;
}

/** A writer stopped at a point of its append, the last one where several share its statement; `go` lets it commit. */
export async function pausedWriter(
  log: TestLog,
  point: PausePoint,
  ...names: readonly string[]
): Promise<{ go(): Promise<void> }> {
  const gate = await log.superuser.connect();
  await gate.query(`select pg_advisory_lock(${GATE}, 0)`);
  const writer = await log.pool.connect();
  const last = target(names.at(-1) ?? '').streamId;
  await writer.query(`begin; set local spec.pause = '${point}'; set local spec.paused_stream = '${last}'`);
  const appended = writer.query(appendingTogether(names.map((name) => [target(name), 'any', [step(1)], asking()])));
  if (point === 'before-commit') await appended;
  else await eventually(async () => (await waitingAtGate(log)).length > 0);
  return {
    go: async () => {
      await gate.query(`select pg_advisory_unlock(${GATE}, 0)`);
      await appended;
      await commit(writer);
      gate.release();
    },
  };
}

/** The last one is the place between the two statements of the feed; the others stand in es.safe_position. */
export type ReaderPause = 'sequence-known' | 'locks-known' | 'safe-known';

/** A reader stopped inside `es.safe_position`, or between it and its page; `go` resolves to the page. */
export async function pausedReader(log: TestLog, point: ReaderPause): Promise<{ go(): Promise<bigint[]> }> {
  const gate = await log.superuser.connect();
  await gate.query(`select pg_advisory_lock(${GATE}, 0)`);
  const pool = createPool({ url: log.url, role: 'sequitur_app', applicationName: 'spec-reader', max: 1 });
  await pool.query(`set spec.pause = '${point}'`);
  const query = pool.query.bind(pool);
  const wait = `select pg_advisory_lock_shared(${GATE}, 0), pg_advisory_unlock_shared(${GATE}, 0)`;
  let asked = 0;
  const paused = async (statement: QueryConfig): Promise<unknown> => {
    asked += 1;
    if (asked === 2 && point === 'safe-known') await query(wait);
    return await query(statement);
  };
  const page = new EventStore(Object.assign(pool, { query: paused })).readAfter(0n, 100);
  await eventually(async () => (await waitingAtGate(log)).length > 0);
  return {
    go: async () => {
      await gate.query(`select pg_advisory_unlock(${GATE}, 0)`);
      const { events } = await page;
      gate.release();
      await pool.end();
      return events.map(({ position }) => position);
    },
  };
}

async function commit(writer: PoolClient): Promise<void> {
  await writer.query('commit');
  writer.release();
}

function waitingAtGate(log: TestLog): Promise<unknown[]> {
  return log.rows(
    `select from pg_locks where locktype = 'advisory' and classid = ${GATE} and objsubid = 2 and not granted`,
  );
}
