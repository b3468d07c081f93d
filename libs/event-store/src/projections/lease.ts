import { type ClientBase, type Pool } from 'pg';
import { sqlStateOf } from '../refusals.js';
import { inTransaction, rowOf, rowsOf } from '../rows-of.js';

export interface LeaseOptions {
  /** Who holds the lease: one id per running program. */
  readonly owner: string;
  /** How long an owner may be silent, in milliseconds. */
  readonly leaseMs: number;
  /**
   * Do not wait for the disk at a commit. For what can be had from the log again: after a crash of the database the last
   * transactions may be missing, position and all.
   */
  readonly lazyCommits?: boolean;
}

const LEASE_LOST = 'ES003';

/** As who holds a lease. */
export type Held = readonly [name: string, generation: number, epoch: bigint];

/** Another owner has the lease, or the generation is gone. Nothing was written. */
export class LeaseLost extends Error {}

/** The right to move one generation of a projection: its row in `es.subscription`, fenced by an epoch. */
export class Lease {
  private epoch = 0n;
  private renewed = 0;

  constructor(
    private readonly pool: Pool,
    private readonly id: readonly [name: string, generation: number],
    private readonly options: LeaseOptions,
  ) {}

  /** The position to go on from, or null where another owner has it. */
  async take(): Promise<bigint | null> {
    const [lease] = await rowsOf<{ epoch: bigint; position: bigint }>(this.pool, {
      text: 'select * from es.take_lease($1, $2, $3, $4)',
      values: [...this.id, this.options.owner, this.options.leaseMs],
    });
    if (lease === undefined) return null;
    this.epoch = lease.epoch;
    this.renewed = performance.now();
    return lease.position;
  }

  /** Keeps it in quiet times. */
  async renew(): Promise<void> {
    if (performance.now() - this.renewed < this.options.leaseMs / 3) return;
    const { epoch } = this;
    if ((await this.take()) === null || this.epoch !== epoch) throw new LeaseLost();
  }

  async release(): Promise<void> {
    await rowsOf(this.pool, { text: 'select es.release_lease($1, $2, $3)', values: [...this.held] });
  }

  /** One transaction that only the holder can commit; throws `LeaseLost`. */
  async whileHolding(work: (client: ClientBase) => Promise<void>): Promise<void> {
    try {
      await inTransaction(this.pool, async (client) => {
        await this.hold(client);
        await work(client);
      });
    } catch (error) {
      throw asLeaseLost(error);
    }
  }

  /** Last in `whileHolding`. */
  async advance(client: ClientBase, position: bigint): Promise<void> {
    const values = [...this.held, position, this.options.leaseMs];
    await rowOf(client, { name: 'es-advance', text: 'select es.advance($1, $2, $3, $4, $5)', values });
    this.renewed = performance.now();
  }

  /** The same without a transaction around it, by whoever takes several leases along; throws `LeaseLost`. */
  async advanceBy(pass: (held: Held, leaseMs: number) => Promise<void>): Promise<void> {
    await pass(this.held, this.options.leaseMs).catch((error: unknown) => {
      throw asLeaseLost(error);
    });
    this.renewed = performance.now();
  }

  /** Keeps it while a work that takes its time goes on in other transactions; throws `LeaseLost` once it is done. */
  async keepDuring<Result>(work: () => Promise<Result>): Promise<Result> {
    let failure: unknown;
    const timer = setInterval(() => {
      this.renew().catch((error: unknown) => {
        failure = error;
      });
    }, this.options.leaseMs / 4);
    try {
      const result = await work();
      if (failure instanceof LeaseLost) throw failure;
      return result;
    } finally {
      clearInterval(timer);
    }
  }

  /** As who holds it: the first values of every function of the database that only the holder may call. */
  get held(): Held {
    return [...this.id, this.epoch];
  }

  /** What only the holder may do in a transaction that is open already; throws the database's error where it is lost. */
  async hold(client: ClientBase): Promise<void> {
    const lazily = this.options.lazyCommits === true ? `, set_config('synchronous_commit', 'off', true)` : '';
    const values = [...this.held, this.options.leaseMs];
    await rowOf(client, {
      name: `es-hold${lazily ? '-lazily' : ''}`,
      text: `select es.hold_lease($1, $2, $3, $4)${lazily}`,
      values,
    });
  }

  /** In `whileHolding`; with null the stream is let go again. */
  async park(client: ClientBase, streamId: string, position: bigint, error: string | null): Promise<void> {
    const values = [...this.id, streamId, position, error];
    await rowsOf(client, { text: 'select es.park($1, $2, $3, $4, $5)', values });
  }

  /** What is parked; with `asked`, what somebody wants tried again. */
  async parked(asked: boolean): Promise<{ stream_id: string; position: bigint }[]> {
    const text = `select stream_id, position from es.parked
      where name = $1 and generation = $2 and (retry_asked_at is not null or not $3) order by position`;
    return rowsOf(this.pool, { text, values: [...this.id, asked] });
  }
}

/** The database's word that the lease is lost as `LeaseLost`; any other error unchanged. */
export function asLeaseLost(error: unknown): unknown {
  return sqlStateOf(error) === LEASE_LOST ? new LeaseLost() : error;
}
