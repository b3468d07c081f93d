import { type Pool } from 'pg';
import { rowOf } from '../rows-of.js';

/**
 * No event at or below it can appear any more. Events are then read in a statement of its own: its snapshot must be later, and
 * in one statement, or in a transaction whose snapshot is older, events would be missed.
 */
export async function safePosition(pool: Pool): Promise<bigint> {
  const { safe } = await rowOf<{ safe: bigint }>(pool, {
    name: 'es-safe-position',
    text: 'select es.safe_position() as safe',
  });
  return safe;
}
