import { type Pool } from 'pg';
import { rowOf, rowsOf } from './rows-of.js';

/** Where an event stands and the hash that covers all of it. */
export interface SettledHash {
  readonly position: bigint;
  readonly chainHash: Buffer;
}

/**
 * The events above a position that nothing can come between any more, at most `limit`, in order. Two statements on purpose: the
 * snapshot of the second must be later than the safe position (see es.read_after).
 */
export async function settledHashes(pool: Pool, after: bigint, limit: number): Promise<SettledHash[]> {
  const safe = await safePosition(pool);
  return rowsOf<SettledHash & Record<string, unknown>>(pool, {
    name: 'es-settled-hashes',
    text: `select position, chain_hash as "chainHash" from es.event where position > $1 and position <= $2
      order by position limit $3`,
    values: [after, safe, limit],
  });
}

/** No event at or below it can appear any more. To be asked before the snapshot in which the events are read. */
export async function safePosition(pool: Pool): Promise<bigint> {
  const { safe } = await rowOf<{ safe: bigint }>(pool, { text: 'select es.safe_position() as safe' });
  return safe;
}
