import { type Pool } from 'pg';
import { EventStoreRefusal } from '../refusals.js';
import { inTransaction, rowOf } from '../rows-of.js';

/** As es.append takes it, one lower: where nothing is held, the safe position is that of the sequence and stands above. */
const FENCE = `select at.fence, pg_advisory_xact_lock_shared((4660::bigint << 48) | at.fence)
  from (select last_value - 1 as fence from es.event_position) at`;
const BLOCKED = `select es.safe_position() <= $1 as held_back, not pg_try_advisory_xact_lock((4660::bigint << 48) | $1) as locked`;

/**
 * Proves on two connections that the fence of a writer holds readers back. Some engines that speak PostgreSQL's language
 * accept advisory locks and do nothing, or do not show them. Refuses with `engine-without-locks`.
 */
export async function selfTest(pool: Pool): Promise<void> {
  const blocked = await inTransaction(pool, async (writer) => {
    const { fence } = await rowOf<{ fence: bigint }>(writer, { text: FENCE });
    return rowOf<{ held_back: boolean; locked: boolean }>(pool, { text: BLOCKED, values: [fence] });
  });
  if (blocked.held_back && blocked.locked) return;
  throw new EventStoreRefusal(
    'engine-without-locks',
    'This database does not keep advisory locks: the log would lose events.',
  );
}
