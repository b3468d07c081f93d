import { randomUUID } from 'node:crypto';
import { type Pool } from 'pg';
import { AppendListener } from './append-listener.js';
import { Bell } from './bell.js';
import { type EventStore } from './event-store.js';
import { Follower, type FollowerOptions } from './follower.js';
import { openGeneration } from './generation.js';
import { LeaseLost } from './lease.js';
import { type AnyProjection } from './projection.js';
import { rowsOf } from './rows-of.js';
import { waitForProjections } from './wait-for.js';

export interface RunnerOptions extends Partial<FollowerOptions> {
  /** How long at most an append goes unnoticed when its wake-up is lost, in milliseconds. */
  readonly pollMs?: number;
  /** Told of every failure but a lost lease; the runner rests and tries again. */
  readonly onError?: (projection: string, error: unknown) => void;
}

export interface ProjectionStatus {
  readonly name: string;
  readonly generation: number;
  readonly codeVersion: number;
  readonly status: 'building' | 'live';
  readonly position: bigint;
  /** Whether somebody follows; the others stand by. */
  readonly followed: boolean;
  readonly parked: readonly { readonly streamId: string; readonly position: string; readonly error: string }[];
}

const STATUS = `select s.name, s.generation, s.code_version as "codeVersion", s.status, s.position,
    coalesce(s.lease_until > clock_timestamp(), false) as followed,
    coalesce((select jsonb_agg(jsonb_build_object('streamId', p.stream_id, 'position', p.position::text, 'error', p.error)
      order by p.position) from es.parked p where p.name = s.name and p.generation = s.generation), '[]') as parked
  from es.subscription s where s.name = any($1) order by s.name, s.generation`;

/**
 * Keeps projections up to date. Any number of runners may run: one at a time holds the lease of a projection, the others
 * stand by. Rows and position commit together, so that every event counts exactly once.
 */
export class ProjectionRunner {
  private readonly bell = new Bell();
  private readonly end = new Bell();
  private readonly listener: AppendListener;
  private readonly options: Required<RunnerOptions>;
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
      leaseMs: 10_000,
      batchSize: 1_000,
      pollMs: 1_000,
      onError: () => undefined,
    };
    this.options = { ...defaults, ...options };
    this.listener = new AppendListener(pool, this.bell, this.options.pollMs);
  }

  start(): void {
    if (this.loops.length > 0) return;
    this.listener.start();
    this.loops = this.projections.map((projection) => this.keepFollowing(projection));
  }

  /** Ends the batches under way and hands the leases back. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.end.ring();
    this.bell.ring();
    await this.listener.stop();
    await Promise.all(this.loops);
  }

  /** Builds the projection's table anew beside the live one and swaps them; resolves when the new one is live. */
  async rebuild(name: string): Promise<void> {
    const projection = this.projections.find((one) => one.name === name);
    if (projection === undefined) throw new RangeError(`There is no projection ${name}.`);
    while (!(await this.follow(projection, true)) && !this.stopping) await this.end.rest(0, this.options.pollMs);
  }

  /** See `waitForProjections`; all projections of this runner. */
  waitFor(position: bigint, timeoutMs: number): Promise<boolean> {
    return waitForProjections(
      this.pool,
      this.projections.map(({ name }) => name),
      position,
      timeoutMs,
    );
  }

  status(): Promise<ProjectionStatus[]> {
    return rowsOf<ProjectionStatus>(this.pool, { text: STATUS, values: [this.projections.map(({ name }) => name)] });
  }

  private async keepFollowing(projection: AnyProjection): Promise<void> {
    while (!this.stopping) {
      try {
        if (await this.follow(projection, false)) continue;
      } catch (error) {
        if (error instanceof LeaseLost) continue;
        this.options.onError(projection.name, error);
      }
      await this.end.rest(0, this.options.pollMs);
    }
  }

  /** Until this runner stops, or until the generation is live if it was built; false where another runner follows it. */
  private async follow(projection: AnyProjection, rebuild: boolean): Promise<boolean> {
    const generation = await openGeneration(this.pool, projection, rebuild);
    if (generation === null) return false;
    const follower = new Follower(this.pool, this.store, projection, generation, this.options);
    if (!(await follower.acquire())) return false;
    while (!this.stopping) {
      const { heard } = this.bell;
      if ((await follower.step()) > 0) continue;
      if (generation.status === 'building') {
        await follower.goLive();
        return true;
      }
      await this.bell.rest(heard, this.options.pollMs);
      await follower.renew();
    }
    await follower.release();
    return true;
  }
}
