import { setTimeout as pause } from 'node:timers/promises';
import { type Pool } from 'pg';
import { rowOf } from '../rows-of.js';

const LOOK_EVERY_MS = 15;
const PROGRESS = `select count(*)::int as projections, min(position) as position from es.subscription
  where status = 'live' and name = any($1)`;

/**
 * Read your writes: resolves to true as soon as the live tables of these projections hold everything up to the position,
 * to false after `timeoutMs`. Works in any program on the database, whichever one follows the log.
 */
export async function waitForProjections(
  pool: Pool,
  names: readonly string[],
  position: bigint,
  timeoutMs: number,
): Promise<boolean> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const progress = await rowOf<{ projections: number; position: bigint | null }>(pool, {
      name: 'es-progress',
      text: PROGRESS,
      values: [names],
    });
    if (progress.projections === names.length && (progress.position ?? position) >= position) return true;
    if (performance.now() >= deadline) return false;
    await pause(LOOK_EVERY_MS);
  }
}
