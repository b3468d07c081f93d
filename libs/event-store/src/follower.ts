import { type ClientBase, type Pool } from 'pg';
import { eventColumns, toRecorded, type EventRow } from './event-row.js';
import { type EventStore } from './event-store.js';
import { foldOnto, refold, streamsToRefold, type Changes } from './fold-batch.js';
import { type Generation } from './generation.js';
import { type AnyProjection } from './projection.js';
import { dropTable, ReadTable } from './read-table.js';
import { sqlStateOf, StoreUnavailable } from './refusals.js';
import { inTransaction, rowOf, rowsOf } from './rows-of.js';
import { type RecordedEvent } from './types.js';

export interface FollowerOptions {
  /** Who holds the lease: one id per running program. */
  readonly owner: string;
  /** How long an owner may be silent, in milliseconds. */
  readonly leaseMs: number;
  /** Events per transaction. */
  readonly batchSize: number;
}

const LEASE_LOST = 'ES003';

/** Another owner has the lease, or the generation is gone. Nothing was written. */
export class LeaseLost extends Error {}

/** Moves one generation of one projection along the log while it holds the lease. */
export class Follower {
  private readonly table: ReadTable;
  private position = 0n;
  private epoch = 0n;
  private renewed = 0;
  private parked = new Set<string>();

  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
    private readonly projection: AnyProjection,
    private readonly generation: Generation,
    private readonly options: FollowerOptions,
  ) {
    this.table = new ReadTable(projection, generation.generation);
  }

  /** Takes the lease and tries again what is parked: the program may have learned to follow it. */
  async acquire(): Promise<boolean> {
    if (!(await this.takeLease())) return false;
    const parked = await rowsOf<{ stream_id: string; position: bigint }>(this.pool, {
      text: 'select stream_id, position from es.parked where name = $1 and generation = $2 order by position',
      values: this.id,
    });
    this.parked = new Set(parked.map(({ stream_id }) => stream_id));
    for (const one of parked) await this.unpark(one.stream_id, one.position);
    return true;
  }

  /** Keeps the lease in quiet times. */
  async renew(): Promise<void> {
    if (performance.now() - this.renewed < this.options.leaseMs / 3) return;
    const { epoch } = this;
    if (!(await this.takeLease()) || this.epoch !== epoch) throw new LeaseLost();
  }

  /** Follows the next page and resolves to its number of events. Throws `LeaseLost` and `StoreUnavailable`. */
  async step(): Promise<number> {
    const { events } = await this.store.readAfter(this.position, this.options.batchSize);
    if (events.length > 0) await this.followOrSplit(events);
    return events.length;
  }

  /** Shows this generation in place of the others and drops them, all in one transaction. */
  async goLive(): Promise<void> {
    await this.whileHolding(async (client) => {
      const others = await rowsOf<{ go_live: number }>(client, {
        text: 'select es.go_live($1, $2, $3)',
        values: [...this.id, this.epoch],
      });
      await this.table.show(client);
      for (const other of others) await dropTable(client, this.projection, other.go_live);
    });
  }

  async release(): Promise<void> {
    await rowsOf(this.pool, { text: 'select es.release_lease($1, $2, $3)', values: [...this.id, this.epoch] });
  }

  private get id(): [name: string, generation: number] {
    return [this.projection.name, this.generation.generation];
  }

  private async takeLease(): Promise<boolean> {
    const [lease] = await rowsOf<{ epoch: bigint; position: bigint }>(this.pool, {
      text: 'select * from es.take_lease($1, $2, $3, $4)',
      values: [...this.id, this.options.owner, this.options.leaseMs],
    });
    if (lease === undefined) return false;
    this.epoch = lease.epoch;
    this.position = lease.position;
    this.renewed = performance.now();
    return true;
  }

  /** A batch that fails is halved down to the event that does it; that one is tried once more and then parked. */
  private async followOrSplit(events: readonly RecordedEvent[]): Promise<void> {
    try {
      await this.follow(events);
    } catch (error) {
      if (error instanceof LeaseLost || error instanceof StoreUnavailable) throw error;
      const [first] = events;
      if (first !== undefined && events.length === 1) return this.retryOrPark(first);
      const middle = Math.ceil(events.length / 2);
      await this.followOrSplit(events.slice(0, middle));
      await this.followOrSplit(events.slice(middle));
    }
  }

  private async retryOrPark(event: RecordedEvent): Promise<void> {
    try {
      await this.follow([event]);
    } catch (error) {
      if (error instanceof LeaseLost || error instanceof StoreUnavailable) throw error;
      await this.whileHolding(async (client) => {
        await this.park(client, event.streamId, event.position, String(error));
        await this.advance(client, event.position);
      });
      this.parked.add(event.streamId);
      this.position = event.position;
    }
  }

  private async follow(events: readonly RecordedEvent[]): Promise<void> {
    const last = events.at(-1)?.position ?? this.position;
    await this.whileHolding(async (client) => {
      const free = events.filter(({ streamId }) => !this.parked.has(streamId));
      const anew = [...streamsToRefold(this.projection, free)].filter((streamId) => !this.parked.has(streamId));
      const onward = free.filter(({ streamId }) => !anew.includes(streamId));
      const changes = await this.foldStored(client, onward);
      const refolded = refold(this.projection, await this.histories(client, anew, last));
      await this.table.write(client, new Map([...changes, ...refolded]));
      await this.advance(client, last);
    });
    this.position = last;
  }

  private async unpark(streamId: string, from: bigint): Promise<void> {
    try {
      await this.whileHolding(async (client) => {
        const [history = []] = await this.histories(client, [streamId], this.position);
        const missed = history.filter(({ position }) => position >= from);
        const changes =
          this.projection.lateFacts === 'refold'
            ? refold(this.projection, [history])
            : await this.foldStored(client, missed);
        await this.table.write(client, changes);
        await this.park(client, streamId, from, null);
      });
      this.parked.delete(streamId);
    } catch (error) {
      // Still not to be followed: it stays parked with the error of its first time.
      if (error instanceof LeaseLost || error instanceof StoreUnavailable) throw error;
    }
  }

  private async foldStored(client: ClientBase, events: readonly RecordedEvent[]): Promise<Changes> {
    const keys = new Set(events.flatMap((event) => this.projection.key(event) ?? []));
    return foldOnto(this.projection, events, await this.table.load(client, [...keys]));
  }

  /** Streams whole up to a position. Those are complete: a stream is written in the order of its lock. */
  private async histories(client: ClientBase, streamIds: readonly string[], upTo: bigint): Promise<RecordedEvent[][]> {
    if (streamIds.length === 0) return [];
    const rows = await rowsOf<EventRow>(client, {
      text: `select ${eventColumns} from es.event e
        where e.stream_id = any($1) and e.position <= $2 order by e.stream_id, e.version`,
      values: [streamIds, upTo],
    });
    return [...Map.groupBy(rows.map(toRecorded), ({ streamId }) => streamId).values()];
  }

  private async park(client: ClientBase, streamId: string, position: bigint, error: string | null): Promise<void> {
    await rowsOf(client, {
      text: 'select es.park($1, $2, $3, $4, $5)',
      values: [...this.id, streamId, position, error],
    });
  }

  private async advance(client: ClientBase, position: bigint): Promise<void> {
    await rowOf(client, {
      text: 'select es.advance($1, $2, $3, $4, $5)',
      values: [...this.id, this.epoch, position, this.options.leaseMs],
    });
    this.renewed = performance.now();
  }

  /** One transaction that only the holder of the lease can commit. */
  private async whileHolding(work: (client: ClientBase) => Promise<void>): Promise<void> {
    try {
      await inTransaction(this.pool, async (client) => {
        await rowOf(client, {
          text: 'select es.hold_lease($1, $2, $3, $4)',
          values: [...this.id, this.epoch, this.options.leaseMs],
        });
        await work(client);
      });
    } catch (error) {
      throw sqlStateOf(error) === LEASE_LOST ? new LeaseLost() : error;
    }
  }
}
