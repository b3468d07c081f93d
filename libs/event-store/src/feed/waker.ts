import { type Pool } from 'pg';

export const APPENDED_CHANNEL = 'es_appended';
const INTERVAL_MS = 10;
/** Nothing is lost with it, so its commit need not wait for the disk, for which appends would wait in turn. */
const WAKE = {
  name: 'es-wake',
  text: `select set_config('synchronous_commit', 'off', true), pg_notify('${APPENDED_CHANNEL}', '')`,
};

/**
 * Wakes subscribers by an empty NOTIFY in a transaction of its own, at most one every 10 ms: inside the transaction of an
 * append it would make all writers wait for one lock.
 */
export class Waker {
  private timer: NodeJS.Timeout | undefined;
  private asked = false;

  constructor(private readonly pool: Pool) {}

  wake(): void {
    if (this.timer !== undefined) {
      this.asked = true;
      return;
    }
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.asked) this.wake();
    }, INTERVAL_MS).unref();
    this.asked = false;
    // A lost wake-up costs a subscriber its poll interval and nothing else, so no append fails for it.
    this.pool.query(WAKE).catch(() => undefined);
  }
}
