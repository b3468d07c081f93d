import { type Pool } from 'pg';

export const APPENDED_CHANNEL = 'es_appended';
/** To be selected: wakes subscribers at the commit. */
export const WAKE = `pg_notify('${APPENDED_CHANNEL}', '')`;
const INTERVAL_MS = 10;
const GRACE_MS = 2;
/** Nothing is lost with it, so its commit need not wait for the disk, for which appends would wait in turn. */
const ALONE = { name: 'es-wake', text: `select set_config('synchronous_commit', 'off', true), ${WAKE}` };

/**
 * Wakes subscribers at most once every 10 ms. All who notify wait for one lock until they have committed, so it must not go
 * with every append; with one of many it is cheaper than a transaction of its own, which is for those that none follows.
 * While appends follow one another there is no timer, because a timer makes each turn of the event loop dearer.
 */
export class Waker {
  private restsUntil = -Infinity;
  private due = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly pool: Pool) {}

  /** Whether an append that leaves now is to select `WAKE`; then it need not call `wake`. */
  boards(): boolean {
    if (performance.now() < this.restsUntil) return false;
    this.rest();
    return true;
  }

  /** After a commit that woke nobody; `settle` is to follow once no append is on its heels. */
  wake(): void {
    this.due = true;
  }

  /** Sees to it that what is due is done within 12 ms of the last waking, whether or not another append comes to do it. */
  settle(): void {
    if (!this.due || this.timer !== undefined) return;
    const wait = this.restsUntil + GRACE_MS - performance.now();
    if (wait <= 0) this.goAlone();
    else
      this.timer = setTimeout(() => {
        this.timer = undefined;
        this.settle();
      }, wait).unref();
  }

  private rest(): void {
    this.restsUntil = performance.now() + INTERVAL_MS;
    this.due = false;
  }

  private goAlone(): void {
    this.rest();
    // A lost wake-up costs a subscriber its poll interval and nothing else, so no append fails for it.
    this.pool.query(ALONE).catch(() => undefined);
  }
}
