import { type Pool } from 'pg';
import { rowsOf } from '../rows-of.js';
import { safePosition } from './safe-position.js';

/** Where an event stands and the hash that covers all of it. */
export interface SettledHash {
  readonly position: bigint;
  readonly chainHash: Buffer;
}

/**
 * The events above a position that nothing can come between any more, at most `limit`, in order.
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
