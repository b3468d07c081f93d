import { setTimeout as pause } from 'node:timers/promises';
import { type Pool } from 'pg';
import { rowOf } from '../rows-of.js';
import { type AnyProjection } from './projection.js';

const LOOK_EVERY_MS = 15;
const PROGRESS = `select count(*)::int as projections, min(s.position) as position
  from unnest($1::text[], $2::int[]) as asked(name, version)
  join es.subscription s on s.name = asked.name and s.status = 'live' and s.code_version >= asked.version`;

/** A projection in one version of its code. */
export type ProjectionCode = Pick<AnyProjection, 'name' | 'version'>;

/**
 * Read your writes: resolves to true as soon as the live tables of these projections hold everything up to the position,
 * to false after `timeoutMs`. A table that older code made does not count: it may lack the columns that are asked of it. Works in
 * any program on the database, whichever one follows the log.
 */
export async function waitForProjections(
  pool: Pool,
  projections: readonly ProjectionCode[],
  position: bigint,
  timeoutMs: number,
): Promise<boolean> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const progress = await rowOf<{ projections: number; position: bigint | null }>(pool, {
      name: 'es-progress',
      text: PROGRESS,
      values: [projections.map(({ name }) => name), projections.map(({ version }) => version)],
    });
    if (progress.projections === projections.length && (progress.position ?? position) >= position) return true;
    if (performance.now() >= deadline) return false;
    await pause(LOOK_EVERY_MS);
  }
}
