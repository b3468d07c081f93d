import { Inject, Injectable } from '@nestjs/common';
import { type DomainEvent } from '@app/kernel';
import { Pool } from 'pg';
import { AppendLanes } from './append/append-lanes.js';
import { appendCall, type AppendRow, type Target } from './append/append-statement.js';
import { decideOn } from './append/decide-on.js';
import { copiedEvents } from './feed/copied-events.js';
import { eventColumns, toRecorded, type EventRow } from './feed/event-row.js';
import { readStream, type Beside, type StreamRead } from './feed/stream-rows.js';
import { type PlacedDecider } from './fold-as-of.js';
import { keyReused, load, replay } from './append/known-command.js';
import { redact } from './append/redact.js';
import { refuseStale } from './append/refuse-stale.js';
import { EventStoreRefusal, sqlStateOf } from './refusals.js';
import { rowsOf } from './rows-of.js';
import { safePosition } from './feed/safe-position.js';
import { type Appended, type FeedPage, type Metadata, type NewEvent, type RecordedEvent } from './types.js';
import { Upcasters } from './upcasters.js';
import { verifyChains, type Verification } from './proof/verify.js';
import { Waker } from './feed/waker.js';

/** Of N writers of one stream at least one wins each round, so this many may meet. */
const MOST_ROUNDS = 50;
const UNIQUE_VIOLATION = '23505';

/**
 * The log. Every method may throw `StoreUnavailable`; the pool comes from `createPool`, acting as `sequitur_app`.
 * Events are written in the newest version of their type and read in it, whatever they were stored in.
 */
@Injectable()
export class EventStore {
  private readonly lanes: AppendLanes;
  private readonly waker: Waker;

  constructor(
    @Inject(Pool) private readonly pool: Pool,
    @Inject(Upcasters) readonly upcasters: Upcasters = new Upcasters(),
  ) {
    this.waker = new Waker(pool);
    this.lanes = new AppendLanes(pool, this.waker);
  }

  /**
   * Appends to one stream in one round trip, shared with other appends of this program that wait at the same moment. `expectedVersion` 0 is a stream that must not exist yet. No events are a
   * result too: the command is remembered.
   *
   * Refuses with `version-conflict`, `key-reused` (the command id belongs to another request) and `text-not-storable`.
   */
  async append(
    target: Target,
    expectedVersion: number | 'any',
    events: readonly NewEvent[],
    metadata: Metadata,
  ): Promise<Appended> {
    const { streamId } = target;
    let row: AppendRow;
    try {
      row = await this.lanes.send(appendCall(target, expectedVersion, events, metadata, this.upcasters));
    } catch (error) {
      return await this.twin(streamId, metadata, error);
    }
    if (row.outcome === 'conflict')
      throw new EventStoreRefusal('version-conflict', `The stream ${streamId} is at version ${row.at_version}.`, {
        streamId,
        expectedVersion,
        version: row.at_version,
      });
    return this.appended(streamId, row);
  }

  /**
   * Loads the stream and looks the command up, both in one round trip; decides on the state at `metadata.effectiveOn`,
   * with later steps judged on top; appends. When another writer was faster it decides again on what that one wrote.
   *
   * Refuses with what the decider says, `stale-version` (If-Match, and something the command rests on changed since),
   * `contradicts-later-record` (naming the step),
   * `nothing-to-annul`, `key-reused`, `text-not-storable` and, after many rounds, `version-conflict`.
   */
  async handle<Command, Event extends DomainEvent, State>(
    decider: PlacedDecider<Command, Event, State>,
    target: Target,
    command: Command,
    metadata: Metadata,
  ): Promise<Appended> {
    for (let round = 1; ; round += 1) {
      const { known, history } = await load(this.pool, target.streamId, metadata.commandId, this.upcasters);
      if (known) return replay(target.streamId, metadata, known);
      const version = history.length;
      refuseStale(decider, command, history, target.streamId, metadata.expectedVersion);
      const events = decideOn(decider, history, command, metadata.effectiveOn);
      try {
        return await this.append(target, version, events, metadata);
      } catch (error) {
        if (!(error instanceof EventStoreRefusal) || error.code !== 'version-conflict' || round === MOST_ROUNDS)
          throw error;
      }
    }
  }

  /** All events of a stream in order of version; none where there is no such stream. */
  async read(streamId: string): Promise<RecordedEvent[]> {
    return (await readStream(this.pool, this.upcasters, streamId)).events;
  }

  /** The same, with a value of another statement of the same snapshot. */
  readBeside(streamId: string, beside: Beside): Promise<StreamRead> {
    return readStream(this.pool, this.upcasters, streamId, beside);
  }

  /** Those of the streams that nothing was ever appended to, in the order given. One round trip. */
  async missing(streamIds: readonly string[]): Promise<readonly string[]> {
    if (streamIds.length === 0) return [];
    const rows = await rowsOf<{ stream_id: string }>(this.pool, {
      name: 'es-missing',
      text: 'select stream_id from es.stream where stream_id = any($1)',
      values: [streamIds],
    });
    const known = new Set(rows.map(({ stream_id }) => stream_id));
    return [...new Set(streamIds)].filter((streamId) => !known.has(streamId));
  }

  /** The feed: at most `limit` events above a position, none missed, for a reader that goes on from the last of them. */
  async readAfter(position: bigint, limit: number): Promise<FeedPage> {
    const safe = await safePosition(this.pool);
    if (safe <= position) return { events: [], safePosition: position };
    const rows = await rowsOf<EventRow>(this.pool, {
      name: 'es-read-after',
      text: `select ${eventColumns} from es.event e where e.position > $1 and e.position <= $2 order by e.position limit $3`,
      values: [position, safe, limit],
    });
    return { events: rows.map((row) => toRecorded(row, this.upcasters)), safePosition: safe };
  }

  /**
   * For who reads thousands: events above a position and up to one that is settled, the safe position of a page or where a
   * projection stands, at most `limit`, in order.
   */
  readUpTo(after: bigint, upTo: bigint, limit: number): Promise<RecordedEvent[]> {
    return copiedEvents(this.pool, this.upcasters, after, upTo, limit);
  }

  /** Recomputes every hash of one snapshot of the log. Reads all of it, a page at a time. */
  verify(): Promise<Verification> {
    return verifyChains(this.pool);
  }

  /**
   * Removes the prose of one event for good. The log records it as `ProseRedacted` in the stream `redaction-<position>`
   * (its data: position and streamId; its prose: the reason), and the chain still verifies. A repetition changes nothing.
   *
   * Refuses with `nothing-to-redact` where there is no such event or it never had prose.
   */
  async redact(position: bigint, reason: string, actor: string): Promise<Appended> {
    const row = await redact(this.pool, position, reason, actor);
    if (row.outcome === 'nothing')
      throw new EventStoreRefusal('nothing-to-redact', `The event at ${position.toString()} has no prose.`);
    if (row.outcome === 'appended') this.waker.wake();
    this.waker.settle();
    return this.appended(`redaction-${position.toString()}`, row);
  }

  private appended(streamId: string, row: AppendRow): Appended {
    if (row.outcome === 'key-reused') throw keyReused(streamId);
    return {
      streamId,
      version: row.at_version,
      position: row.at_position,
      replayed: row.outcome === 'replayed',
    };
  }

  /** A command id that is taken in the moment of writing belongs to a twin; which, tells whether it is a repetition. */
  private async twin(streamId: string, metadata: Metadata, error: unknown): Promise<Appended> {
    if (sqlStateOf(error) !== UNIQUE_VIOLATION) throw error;
    const { known } = await load(this.pool, streamId, metadata.commandId, this.upcasters);
    if (known === null) throw error;
    return replay(streamId, metadata, known);
  }
}
