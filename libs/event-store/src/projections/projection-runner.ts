import { randomUUID } from 'node:crypto';
import { type Pool } from 'pg';
import { AppendListener } from '../feed/append-listener.js';
import { Bell } from '../feed/bell.js';
import { Builder, type BuilderOptions } from './builder.js';
import { type EventStore } from '../event-store.js';
import { Follower } from './follower.js';
import { openLive } from './generation.js';
import { Loops } from './loops.js';
import { type AnyProjection } from './projection.js';
import { projectionStatus, type ProjectionStatus } from './projection-status.js';
import { SharedTail } from './shared-tail.js';
import { waitForProjections } from './wait-for.js';

/** `onRebuilt` is told of every generation that this runner built and put live. */
export interface RunnerOptions extends Partial<BuilderOptions> {
  /** How long at most an append, a lease that is free or the wish for a rebuild goes unnoticed, in milliseconds. */
  readonly pollMs?: number;
  /** Told of every failure but a lost lease; the runner rests and tries again. */
  readonly onError?: (projection: string, error: unknown) => void;
}

/**
 * Keeps projections up to date and rebuilds them on request. Any number of runners may run: one at a time holds the lease of
 * a projection, the others stand by. Rows and position commit together, so that every event counts exactly once.
 */
export class ProjectionRunner {
  /** Rung at each append. */
  private readonly bell = new Bell();
  private readonly end = new Bell();
  private readonly listener: AppendListener;
  private readonly options: Required<RunnerOptions>;
  private readonly tail: SharedTail;
  private readonly loops: Loops;
  private readonly builder: Builder;
  private started = false;

  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    private readonly projections: readonly AnyProjection[],
    options: RunnerOptions = {},
  ) {
    const nothing = (): void => undefined;
    const defaults = { owner: randomUUID(), leaseMs: 5_000, batchSize: 4_000, pollMs: 1_000 };
    this.options = { ...defaults, onError: nothing, onRebuilt: nothing, ...options };
    this.listener = new AppendListener(pool, this.bell, this.options.pollMs);
    this.tail = new SharedTail(pool, store);
    this.loops = new Loops(this.options.pollMs, this.options.onError);
    this.builder = new Builder(pool, store, projections, this.options, this.loops);
  }

  start(): void {
    if (this.started) return;
    this.started = true;
    this.listener.start();
    for (const projection of this.projections)
      this.loops.keep(projection.name, () => this.follow(projection), this.end);
    this.builder.start();
  }

  /** Ends the batches under way and hands the leases back. A rebuild under way is left to the next program. */
  async stop(): Promise<void> {
    const ended = this.loops.stop(this.end, this.bell, this.builder.bell);
    await this.listener.stop();
    await ended;
  }

  /**
   * Asks for a table built anew beside the live one and resolves to the live generation's status once the two were swapped.
   * This runner does it, started or not, or any other that runs on the database.
   */
  rebuild(name: string, onProgress?: (status: ProjectionStatus) => void): Promise<ProjectionStatus> {
    return this.builder.rebuild(name, onProgress);
  }

  /** See `waitForProjections`; all projections of this runner. */
  waitFor(position: bigint, timeoutMs: number): Promise<boolean> {
    return waitForProjections(this.pool, this.projections, position, timeoutMs);
  }

  status(): Promise<ProjectionStatus[]> {
    return projectionStatus(this.pool, this.names);
  }

  /** How long the loop that is slowest has not turned, in milliseconds; resting and standing by are turns too. */
  silentMs(): number {
    return this.loops.silentMs();
  }

  private get names(): string[] {
    return this.projections.map(({ name }) => name);
  }

  /** The live generation, until this runner stops; returns at once where another runner follows it. */
  private async follow(projection: AnyProjection): Promise<void> {
    const generation = await openLive(this.pool, projection);
    if (generation === null) return;
    const follower = new Follower(this.pool, this.store, projection, generation, this.options, this.tail);
    if (!(await follower.acquire())) return;
    while (!this.loops.stopping) {
      this.loops.turned(projection.name);
      const { heard } = this.bell;
      // After a page that is not full there is nothing until the bell rings, which it does at each commit.
      if ((await follower.step()) >= this.options.batchSize) continue;
      await this.bell.rest(heard, this.options.pollMs);
      await follower.renew();
    }
    await follower.release();
  }
}
