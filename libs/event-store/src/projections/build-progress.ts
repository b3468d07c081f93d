import { type Pool } from 'pg';
import { type Follower } from './follower.js';
import { rowOf, rowsOf } from '../rows-of.js';

const REPORT_EVERY_MS = 250;

/** Says in the database how far a build is, so that every program sees it. */
export class BuildProgress {
  private readonly started = performance.now();
  private reported = -Infinity;
  private before = 0;
  private done = 0;
  private total = 0;

  private constructor(
    private readonly pool: Pool,
    private readonly follower: Follower,
  ) {}

  /** Counts what an earlier builder has done already. */
  static async begin(pool: Pool, follower: Follower): Promise<BuildProgress> {
    const progress = new BuildProgress(pool, follower);
    progress.done = progress.before = await progress.events(0n, follower.at);
    return progress;
  }

  /** The build goes on to that position. */
  async aimAt(position: bigint): Promise<void> {
    this.total = this.done + (await this.events(this.follower.at, position));
  }

  /** So many events more were folded. Reports now and then. */
  async add(events: number): Promise<void> {
    this.done += events;
    if (performance.now() - this.reported >= REPORT_EVERY_MS) await this.report('building');
  }

  async report(status: 'building' | 'comparing'): Promise<void> {
    this.reported = performance.now();
    const seconds = (this.reported - this.started) / 1_000;
    const rate = seconds > 0 ? (this.done - this.before) / seconds : 0;
    await rowsOf(this.pool, {
      text: 'select es.report_build($1, $2, $3, $4, $5, $6, $7)',
      values: [...this.follower.lease.held, status, this.done, Math.max(this.done, this.total), rate],
    });
  }

  private async events(above: bigint, upTo: bigint): Promise<number> {
    const { events } = await rowOf<{ events: number }>(this.pool, {
      text: 'select count(*)::int as events from es.event where position > $1 and position <= $2',
      values: [above, upTo],
    });
    return events;
  }
}
