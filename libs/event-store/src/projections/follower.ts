import { type ClientBase, type Pool } from 'pg';
import { eventColumns, toRecorded, type EventRow } from '../feed/event-row.js';
import { type EventStore } from '../event-store.js';
import { foldOnto, refold, streamsBegun, streamsToRefold, type Changes } from './fold-batch.js';
import { type AnyProjection } from './projection.js';
import { PageReader } from './page-reader.js';
import { ReadTable } from './read-table.js';
import { Lease, LeaseLost, type LeaseOptions } from './lease.js';
import { StoreUnavailable } from '../refusals.js';
import { rowsOf } from '../rows-of.js';
import { SharedTail } from './shared-tail.js';
import { type RecordedEvent } from '../types.js';

export interface FollowerOptions extends Omit<LeaseOptions, 'lazyCommits'> {
  /** Events per transaction. */
  readonly batchSize: number;
}

/** Moves one generation of one projection along the log while it holds the lease. */
export class Follower {
  readonly lease: Lease;
  private readonly table: ReadTable;
  private readonly pages: PageReader;
  private position = 0n;
  private parked = new Set<string>();

  constructor(
    pool: Pool,
    private readonly store: EventStore,
    private readonly projection: AnyProjection,
    generation: number,
    options: FollowerOptions,
    /** Shared by those that follow live. A build has one of its own: it holds a live row, for which the others may be waiting. */
    private readonly tail = new SharedTail(pool, store),
  ) {
    this.table = new ReadTable(projection, generation);
    this.pages = new PageReader(store, tail, options.batchSize);
    this.lease = new Lease(pool, [projection.name, generation], { ...options, lazyCommits: true });
  }

  /** Takes the lease and tries again what is parked: the program may have learned to follow it. */
  async acquire(): Promise<boolean> {
    const position = await this.lease.take();
    if (position === null) return false;
    this.position = position;
    const parked = await this.lease.parked(false);
    this.parked = new Set(parked.map(({ stream_id }) => stream_id));
    for (const one of parked) await this.unpark(one.stream_id, one.position);
    return true;
  }

  /** Of the last event followed; 0 at the beginning. */
  get at(): bigint {
    return this.position;
  }

  /** Keeps the lease in quiet times. */
  renew(): Promise<void> {
    return this.lease.renew();
  }

  release(): Promise<void> {
    return this.lease.release();
  }

  /** From now on in pages that hold nobody up, or in those that are quickest. */
  goGently(gently: boolean): void {
    this.pages.useSmall(gently);
  }

  /**
   * Tries again what somebody wants tried, then follows the next page, no further than `upTo`, and resolves to its number
   * of events. Throws `LeaseLost` and `StoreUnavailable`.
   */
  async step(upTo?: bigint): Promise<number> {
    if (this.parked.size > 0)
      for (const one of await this.lease.parked(true)) await this.unpark(one.stream_id, one.position);
    const events = await this.pages.after(this.position, upTo);
    const last = events.at(-1);
    if (last === undefined) return 0;
    this.pages.readAhead(events.length, last.position, upTo);
    await this.followOrSplit(events);
    return events.length;
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
      await this.lease.whileHolding(async (client) => {
        await this.lease.park(client, event.streamId, event.position, String(error));
        await this.lease.advance(client, event.position);
      });
      this.parked.add(event.streamId);
      this.position = event.position;
    }
  }

  private async follow(events: readonly RecordedEvent[]): Promise<void> {
    const last = events.at(-1)?.position ?? this.position;
    const free = events.filter(({ streamId }) => !this.parked.has(streamId));
    const touched = streamsToRefold(this.projection, free);
    if (touched.size === 0 && free.every((event) => this.projection.key(event) === null))
      await this.lease.advanceBy((held, leaseMs) => this.tail.pass(held, last, leaseMs));
    else await this.fold(free, touched, last);
    this.position = last;
  }

  private async fold(free: readonly RecordedEvent[], touched: ReadonlySet<string>, last: bigint): Promise<void> {
    await this.lease.whileHolding(async (client) => {
      const anew = new Set([...touched].filter((streamId) => !this.parked.has(streamId)));
      const onward = free.filter(({ streamId }) => !anew.has(streamId));
      const changes = await this.foldStored(client, onward);
      const refolded = refold(this.projection, await this.histories(client, [...anew], last));
      await this.table.write(client, new Map([...changes, ...refolded]));
      await this.lease.advance(client, last);
    });
  }

  private async unpark(streamId: string, from: bigint): Promise<void> {
    try {
      await this.lease.whileHolding(async (client) => {
        const [history = []] = await this.histories(client, [streamId], this.position);
        const missed = history.filter(({ position }) => position >= from);
        const changes =
          this.projection.lateFacts === 'refold'
            ? refold(this.projection, [history])
            : await this.foldStored(client, missed);
        await this.table.write(client, changes);
        await this.lease.park(client, streamId, from, null);
      });
      this.parked.delete(streamId);
    } catch (error) {
      if (error instanceof LeaseLost || error instanceof StoreUnavailable) throw error;
      await this.lease.whileHolding((client) => this.lease.park(client, streamId, from, String(error)));
    }
  }

  private async foldStored(client: ClientBase, events: readonly RecordedEvent[]): Promise<Changes> {
    const begun = streamsBegun(this.projection, events);
    const keys = new Set(
      events.flatMap((event) => (begun.has(event.streamId) ? [] : (this.projection.key(event) ?? []))),
    );
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
    return [
      ...Map.groupBy(
        rows.map((row) => toRecorded(row, this.store.upcasters)),
        ({ streamId }) => streamId,
      ).values(),
    ];
  }
}
