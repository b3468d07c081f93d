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
 */
export class Waker {
  private state: 'quiet' | 'resting' | 'due' = 'quiet';
  private timer: NodeJS.Timeout | undefined;
  private asked = false;

  constructor(private readonly pool: Pool) {}

  /** Whether an append that leaves now is to select `WAKE`; then it need not call `wake`. */
  boards(): boolean {
    if (this.state === 'resting') return false;
    this.rest();
    return true;
  }

  /** After a commit that woke nobody. */
  wake(): void {
    if (this.state === 'resting') this.asked = true;
    else if (this.state === 'quiet') this.goAlone();
  }

  private rest(): void {
    clearTimeout(this.timer);
    this.state = 'resting';
    this.asked = false;
    this.timer = setTimeout(() => {
      this.rested();
    }, INTERVAL_MS).unref();
  }

  private rested(): void {
    this.state = this.asked ? 'due' : 'quiet';
    if (!this.asked) return;
    this.timer = setTimeout(() => {
      this.goAlone();
    }, GRACE_MS).unref();
  }

  private goAlone(): void {
    this.rest();
    // A lost wake-up costs a subscriber its poll interval and nothing else, so no append fails for it.
    this.pool.query(ALONE).catch(() => undefined);
  }
}
