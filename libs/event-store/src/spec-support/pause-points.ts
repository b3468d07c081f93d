import { type PoolClient } from 'pg';
import { appendStatement } from '../append-statement.js';
import { asking, eventually, step, target, type TestLog } from './log.js';

/** Where es.append says `-- [point]`. */
export const pausePoints = ['locked', 'sequence-read', 'fenced', 'numbered', 'written'] as const;
export type PausePoint = (typeof pausePoints)[number] | 'before-commit';

const GATE = 77;

/** es.append of one test database, rewritten from its own text. */
export async function rewriteAppend(log: TestLog, rewrite: (source: string) => string): Promise<void> {
  const [found] = await log.rows<{ source: string }>("select pg_get_functiondef('es.append'::regproc) as source");
  await log.rows(rewrite(found?.source ?? ''));
}

/** A writer who sets `spec.pause` waits at that point as long as the gate is shut; all others pass. */
export function withPauses(source: string): string {
  return pausePoints.reduce((text, point) => {
    const gate = `if current_setting('spec.pause', true) = '${point}' then perform pg_advisory_xact_lock_shared(${GATE}, 0); end if;`;
    if (!text.includes(`-- [${point}]`)) throw new Error(`es.append has no pause point ${point}.`);
    return text.replace(`-- [${point}]`, gate);
  }, source);
}

export function withoutFence(source: string): string {
  const bare = source.replace(/perform pg_advisory_xact_lock_shared\(\(4660.*?;/, '');
  if (bare === source) throw new Error('es.append has no fence.');
  return bare;
}

/** A writer stopped at a point of its append; `go` lets it commit. */
export async function pausedWriter(log: TestLog, point: PausePoint, name: string): Promise<{ go(): Promise<void> }> {
  const gate = await log.superuser.connect();
  await gate.query(`select pg_advisory_lock(${GATE}, 0)`);
  const writer = await log.pool.connect();
  await writer.query(`begin; set local spec.pause = '${point}'`);
  const appended = writer.query(appendStatement(target(name), 'any', [step(1)], asking()));
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

async function commit(writer: PoolClient): Promise<void> {
  await writer.query('commit');
  writer.release();
}

function waitingAtGate(log: TestLog): Promise<unknown[]> {
  return log.rows(
    `select from pg_locks where locktype = 'advisory' and classid = ${GATE} and objsubid = 2 and not granted`,
  );
}
