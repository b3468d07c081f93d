import { type Pool } from 'pg';
import { rowOf, rowsOf } from '../rows-of.js';
import { APPENDED_CHANNEL } from '../feed/waker.js';

export interface ParkedFilter {
  /** Every one unless named. */
  readonly projection?: string | undefined;
  readonly streamId?: string | undefined;
}

/**
 * Asks whoever follows to try parked streams again, and resolves to how many there are. What still cannot be followed
 * stays parked, with the new error.
 */
export async function askRetry(pool: Pool, { projection, streamId }: ParkedFilter = {}): Promise<number> {
  const { asked } = await rowOf<{ asked: number }>(pool, {
    text: 'select es.ask_retry($1, $2) as asked',
    values: [projection ?? null, streamId ?? null],
  });
  if (asked > 0) await rowsOf(pool, { text: `notify ${APPENDED_CHANNEL}` });
  return asked;
}
