import { randomUUID } from 'node:crypto';
import { type Pool } from 'pg';
import { AppendListener } from './append-listener.js';
import { Bell } from './bell.js';
import { type Comparison } from './compare-generations.js';
import { type EventStore } from './event-store.js';
import { Follower, type FollowerOptions } from './follower.js';
import { askRebuild, openLive, wantedGeneration } from './generation.js';
import { LeaseLost } from './lease.js';
import { type AnyProjection } from './projection.js';
import { projectionStatus, type ProjectionStatus } from './projection-status.js';
import { Rebuild } from './rebuild.js';
import { waitForProjections } from './wait-for.js';

export interface RunnerOptions extends Partial<FollowerOptions> {
  /** How long at most an append, a lease that is free or the wish for a rebuild goes unnoticed, in milliseconds. */
  readonly pollMs?: number;
  /** Told of every failure but a lost lease; the runner rests and tries again. */
  readonly onError?: (projection: string, error: unknown) => void;
  /** Told of every generation that this runner built and put live. */
  readonly onRebuilt?: (projection: string, comparison: Comparison | null) => void;
}

/**
 * Keeps projections up to date and rebuilds them on request. Any number of runners may run: one at a time holds the lease of
 * a projection, the others stand by. Rows and position commit together, so that every event counts exactly once.
 */
export class ProjectionRunner {
  private readonly bell = new Bell();
  private readonly end = new Bell();
  private readonly listener: AppendListener;
  private readonly options: Required<RunnerOptions>;
  /** When each loop last turned. */
  private readonly turns = new Map<string, number>();
  private loops: Promise<void>[] = [];
  private stopping = false;

  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    private readonly projections: readonly AnyProjection[],
    options: RunnerOptions = {},
  ) {
    const defaults = {
      owner: randomUUID(),
      leaseMs: 5_000,
      batchSize: 1_000,
      pollMs: 1_000,
      onError: () => undefined,
      onRebuilt: () => undefined,
    };
    this.options = { ...defaults, ...options };
    this.listener = new AppendListener(pool, this.bell, this.options.pollMs);
  }

  start(): void {
    if (this.loops.length > 0) return;
    this.listener.start();
    this.loops = [
      ...this.projections.map((projection) => this.keepDoing(projection.name, () => this.follow(projection))),
      this.keepDoing('rebuilds', () => this.buildWanted()),
    ];
  }

  /** Ends the batches under way and hands the leases back. A rebuild under way is left to the next program. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.end.ring();
    this.bell.ring();
    await this.listener.stop();
    await Promise.all(this.loops);
  }

  /**
   * Asks for a table built anew beside the live one and resolves to the live generation's status once the two were swapped.
   * This runner does it, or any other that runs on the database.
   */
  async rebuild(name: string, onProgress?: (status: ProjectionStatus) => void): Promise<ProjectionStatus> {
    if (!this.names.includes(name)) throw new RangeError(`There is no projection ${name}.`);
    let wanted: number | null = null;
    for (;;) {
      wanted ??= await askRebuild(this.pool, name);
      const all = await projectionStatus(this.pool, [name]);
      const building = all.find(({ generation, status }) => generation === wanted && status !== 'live');
      const live = all.find(({ status }) => status === 'live');
      // One of newer code may have taken the place of the one that was wanted.
      if (wanted !== null && building === undefined && live !== undefined) return live;
      if (this.stopping) throw new Error(`The rebuild of ${name} goes on without this runner, which was stopped.`);
      if (building !== undefined) onProgress?.(building);
      await this.end.rest(0, Math.min(this.options.pollMs, 250));
    }
  }

  /** See `waitForProjections`; all projections of this runner. */
  waitFor(position: bigint, timeoutMs: number): Promise<boolean> {
    return waitForProjections(this.pool, this.names, position, timeoutMs);
  }

  status(): Promise<ProjectionStatus[]> {
    return projectionStatus(this.pool, this.names);
  }

  /** How long the loop that is slowest has not turned, in milliseconds; resting and standing by are turns too. */
  silentMs(): number {
    const now = performance.now();
    return Math.max(0, ...[...this.turns.values()].map((turned) => now - turned));
  }

  private get names(): string[] {
    return this.projections.map(({ name }) => name);
  }

  private async keepDoing(name: string, work: () => Promise<void>): Promise<void> {
    while (!this.stopping) {
      this.turns.set(name, performance.now());
      if (await this.attempt(name, work)) await this.end.rest(0, this.options.pollMs);
    }
    this.turns.delete(name);
  }

  /** False where a lease was lost, which is worth another look at once. */
  private async attempt(name: string, work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
    } catch (error) {
      if (error instanceof LeaseLost) return false;
      this.options.onError(name, error);
    }
    return true;
  }

  /** The live generation, until this runner stops; returns at once where another runner follows it. */
  private async follow(projection: AnyProjection): Promise<void> {
    const generation = await openLive(this.pool, projection);
    if (generation === null) return;
    const follower = new Follower(this.pool, this.store, projection, generation, this.options);
    if (!(await follower.acquire())) return;
    while (!this.stopping) {
      this.turns.set(projection.name, performance.now());
      const { heard } = this.bell;
      if ((await follower.step()) > 0) continue;
      await this.bell.rest(heard, this.options.pollMs);
      await follower.renew();
    }
    await follower.release();
  }

  /** One after the other, so that a rebuild of all disturbs no more than a rebuild of one. */
  private async buildWanted(): Promise<void> {
    for (const projection of this.projections) await this.attempt(projection.name, () => this.buildOne(projection));
  }

  private async buildOne(projection: AnyProjection): Promise<void> {
    const generation = this.stopping ? null : await wantedGeneration(this.pool, projection);
    if (generation === null) return;
    const rebuild = new Rebuild(this.pool, this.store, projection, generation, this.options);
    const stopped = (): boolean => {
      this.turns.set('rebuilds', performance.now());
      return this.stopping;
    };
    await rebuild.run(stopped, (comparison) => {
      this.options.onRebuilt(projection.name, comparison);
    });
  }
}
