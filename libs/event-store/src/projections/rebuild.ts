import { type ClientBase, type Pool } from 'pg';
import { BuildProgress } from './build-progress.js';
import { compareTables, differing, type Comparison } from './compare-generations.js';
import { type EventStore } from '../event-store.js';
import { Follower, type FollowerOptions } from './follower.js';
import { asLeaseLost } from './lease.js';
import { type AnyProjection } from './projection.js';
import { ReadTable } from './read-table.js';
import { Turns } from './turns.js';
import { inTransaction, rowOf, rowsOf } from '../rows-of.js';

/** Rather give the swap up and try again than make all readers wait behind a slow one. */
const MOST_LOCK_MS = 1_000;

interface Live {
  readonly generation: number;
  readonly code_version: number;
  readonly position: bigint;
}

/**
 * Builds a generation beside the live one, compares the two and puts it in the other's place. It follows the live generation
 * rather than the log and never gets ahead of it, so that both can be seen at the same position, and so that what readers
 * were shown before the swap is there after it.
 */
export class Rebuild {
  private readonly follower: Follower;
  private readonly table: ReadTable;
  private readonly turns: Turns;

  constructor(
    private readonly pool: Pool,
    store: EventStore,
    private readonly projection: AnyProjection,
    generation: number,
    private readonly options: FollowerOptions,
  ) {
    this.follower = new Follower(pool, store, projection, generation, options);
    this.table = new ReadTable(projection, generation);
    this.turns = new Turns({
      position: async () => (await this.live()).position,
      goGently: this.follower.goGently.bind(this.follower),
    });
  }

  /**
   * Resolves to true once the generation is live; to false where another program builds it, or when stopped: whoever takes
   * it up goes on from there. Throws `LeaseLost` and `StoreUnavailable`.
   */
  async run(stopped: () => boolean, onCompared: (comparison: Comparison | null) => void): Promise<boolean> {
    if (!(await this.follower.acquire())) return false;
    try {
      await this.follower.lease.whileHolding(async (client) => {
        await this.table.create(client);
      });
      const progress = await BuildProgress.begin(this.pool, this.follower);
      let comparison: Comparison | null = null;
      for (let look = 1; look <= 2; look += 1) {
        if (!(await this.catchUp(progress, stopped))) return false;
        await progress.report('comparing');
        comparison = await this.follower.lease.keepDuring(() => this.compare());
        // Prose that was just removed from the log may still stand in the live table: what differs is looked at twice.
        if (comparison === null || differing(comparison) === 0) break;
      }
      await this.goLive(comparison);
      onCompared(comparison);
      return true;
    } finally {
      await this.follower.release();
    }
  }

  /** Until the live generation is at most one batch ahead, or gets no closer. False when stopped. */
  private async catchUp(progress: BuildProgress, stopped: () => boolean): Promise<boolean> {
    for (let before = Infinity; ;) {
      const { position } = await this.live();
      await progress.aimAt(position);
      let gained = 0;
      for (let events = 1; events > 0;) {
        if (stopped()) return false;
        events = await this.turns.take(() => this.follower.step(position));
        gained += events;
        await progress.add(events);
      }
      if (gained <= this.options.batchSize || gained > before / 2) return true;
      before = gained;
    }
  }

  /** In a snapshot in which both stand at one position; neither waits while they are compared. */
  private async compare(): Promise<Comparison | null> {
    await rowsOf(this.pool, { text: `analyze ${this.table.table}` });
    const compared = async (snapshot: ClientBase): Promise<Comparison | null> => {
      // The first statement takes the snapshot.
      const live = await this.whileLiveStandsStill(() => this.live(snapshot));
      if (live.position !== this.follower.at) return null;
      const counts = await compareTables(snapshot, new ReadTable(this.projection, live.generation), this.table);
      const sameCode = live.code_version === this.projection.version;
      return counts && { position: live.position.toString(), sameCode, ...counts };
    };
    return inTransaction(this.pool, compared, 'begin isolation level repeatable read read only');
  }

  /** Shows this generation in place of the older ones and drops them, all in one transaction. */
  async goLive(comparison: Comparison | null): Promise<void> {
    await this.whileLiveStandsStill(async (client) => {
      const { lease } = this.follower;
      await lease.hold(client);
      const values = [...lease.held, comparison && JSON.stringify(comparison)];
      const others = await rowsOf<{ generation: number }>(client, {
        text: 'select generation from es.swap_live($1, $2, $3, $4) as generation',
        values,
      });
      await rowsOf(client, { text: `set local lock_timeout = ${MOST_LOCK_MS}` });
      await this.table.show(client);
      for (const { generation } of others) await new ReadTable(this.projection, generation).drop(client);
    }).catch((error: unknown) => {
      throw asLeaseLost(error);
    });
  }

  /** Holds the live generation where it is, catches up with it and works in the transaction that holds it. */
  private whileLiveStandsStill<Result>(work: (client: ClientBase) => Promise<Result>): Promise<Result> {
    return inTransaction(this.pool, async (client) => {
      const values = [this.projection.name, this.options.leaseMs];
      const text = 'select position from es.hold_live($1, $2) as position';
      const { position } = await rowOf<{ position: bigint | null }>(client, { text, values });
      while ((await this.follower.step(position ?? 0n)) > 0);
      return work(client);
    });
  }

  private live(on: Pool | ClientBase = this.pool): Promise<Live> {
    return rowOf<Live>(on, {
      text: `select generation, code_version, position from es.subscription where name = $1 and status = 'live'`,
      values: [this.projection.name],
    });
  }
}
