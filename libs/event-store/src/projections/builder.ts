import { type Pool } from 'pg';
import { Bell } from '../feed/bell.js';
import { type Comparison } from './compare-generations.js';
import { type EventStore } from '../event-store.js';
import { type FollowerOptions } from './follower.js';
import { askRebuild, wantedGeneration } from './generation.js';
import { type Loops } from './loops.js';
import { type AnyProjection } from './projection.js';
import { projectionStatus, type ProjectionStatus } from './projection-status.js';
import { Rebuild } from './rebuild.js';

/** How often a rebuild that another program does is looked at: what is still to be followed is counted each time. */
const LOOK_EVERY_MS = 1_000;
const LOOP = 'rebuilds';

export interface BuilderOptions extends FollowerOptions {
  readonly onRebuilt: (projection: string, comparison: Comparison | null) => void;
}

/** Builds what somebody wants built in this program's code, one generation after the other. */
export class Builder {
  /** Rung where a rebuild is wanted, and where one is done. */
  readonly bell = new Bell();
  private started = false;

  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    private readonly projections: readonly AnyProjection[],
    private readonly options: BuilderOptions,
    private readonly loops: Loops,
  ) {}

  start(): void {
    if (this.started) return;
    this.started = true;
    this.loops.keep(LOOP, () => this.buildWanted(), this.bell);
  }

  /** See `ProjectionRunner.rebuild`. */
  async rebuild(name: string, onProgress?: (status: ProjectionStatus) => void): Promise<ProjectionStatus> {
    if (!this.projections.some((one) => one.name === name)) throw new RangeError(`There is no projection ${name}.`);
    this.start();
    let wanted: number | null = null;
    for (;;) {
      const { heard } = this.bell;
      wanted ??= await this.ask(name);
      const all = await projectionStatus(this.pool, [name]);
      const building = all.find(({ generation, status }) => generation === wanted && status !== 'live');
      const live = all.find(({ status }) => status === 'live');
      // One of newer code may have taken the place of the one that was wanted.
      if (wanted !== null && building === undefined && live !== undefined) return live;
      if (this.loops.stopping) throw new Error(`The rebuild of ${name} is left to others: this runner was stopped.`);
      if (building !== undefined) onProgress?.(building);
      await this.bell.rest(heard, LOOK_EVERY_MS);
    }
  }

  private async ask(name: string): Promise<number | null> {
    const wanted = await askRebuild(this.pool, name);
    if (wanted !== null) this.bell.ring();
    return wanted;
  }

  /** One after the other, so that a rebuild of all disturbs no more than a rebuild of one. */
  private async buildWanted(): Promise<void> {
    for (const projection of this.projections)
      await this.loops.attempt(projection.name, () => this.buildOne(projection));
  }

  private async buildOne(projection: AnyProjection): Promise<void> {
    const generation = this.loops.stopping ? null : await wantedGeneration(this.pool, projection);
    if (generation === null) return;
    const rebuild = new Rebuild(this.pool, this.store, projection, generation, this.options);
    const stopped = (): boolean => {
      this.loops.turned(LOOP);
      return this.loops.stopping;
    };
    await rebuild.run(stopped, (comparison) => {
      this.options.onRebuilt(projection.name, comparison);
      this.bell.ring();
    });
  }
}
