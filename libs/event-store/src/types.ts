import { type DomainEvent, type IsoDate } from '@app/kernel';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Who asks, when it holds and under which command: the same for every event that the command yields. */
export interface Metadata {
  /** A person's id in the directory, never the id of the sign-in system. */
  readonly actor: string;
  /** Opaque to the store; what feeds and searches are permitted by. */
  readonly scope: string;
  /** The date on which the fact holds in the world, as opposed to when it is recorded. */
  readonly effectiveOn: IsoDate;
  /** A UUID, see `commandIdOf`. The same id with the same request gets the first result again. */
  readonly commandId: string;
  /** Hex sha256 of the parsed request, without generated values: `requestHashOf`. */
  readonly requestHash: string;
  readonly correlationId: string;
  /** The id of the event or command that led to this command. */
  readonly causationId?: string;
  /** From If-Match: refuse with `stale-version` where what the command rests on changed since this version. */
  readonly expectedVersion?: number;
}

/**
 * A fact to append, in the shape of the newest version of its type. `data` and `prose` must be JSON; what JSON drops
 * (undefined) is dropped.
 */
export type NewEvent = DomainEvent & {
  /** The version of the step of this stream that this one takes back. */
  readonly annuls?: number | null;
};

export interface Appended {
  readonly streamId: string;
  /** Of the last event appended; where the command yielded none, the stream's. 0 is an unborn stream. */
  readonly version: number;
  /** In the log, of the same event. */
  readonly position: bigint;
  /** The command was known already: this is its first result. */
  readonly replayed: boolean;
}

/** What the store knows of an event besides its content. */
export interface Envelope {
  /** Place in the whole log: ascending, with gaps. */
  readonly position: bigint;
  readonly streamId: string;
  /** Place in the stream: 1, 2, 3 … */
  readonly version: number;
  readonly eventId: string;
  readonly scope: string;
  /** The version of its type that it was written in. Content is read in the newest one: see `Upcasters`. */
  readonly schemaVersion: number;
  readonly effectiveOn: IsoDate;
  /** Recorded after a step of the same stream that is effective on a later date. */
  readonly late: boolean;
  /** The version of the step that this one takes back. */
  readonly annuls: number | null;
  /** Milliseconds, exact. */
  readonly recordedAt: Date;
  readonly actor: string;
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string | null;
  /** It had prose, which was removed for good. */
  readonly redacted: boolean;
}

/** What any event looks like in the log. */
export interface StoredEvent {
  readonly type: string;
  readonly data: JsonObject;
  readonly prose?: JsonObject;
}

/**
 * An event as read from the log. Where its content is of a version that this program cannot read, looking at `data` or
 * `prose` throws why; the rest can be read. Given a union of domain events it is a union too, told apart by `type`.
 */
export type RecordedEvent<Event extends DomainEvent = StoredEvent> = Event extends DomainEvent
  ? Envelope & {
      readonly type: Event['type'];
      readonly data: Event['data'];
      readonly prose: NonNullable<Event['prose']> | null;
    }
  : never;

/** The page of the feed above a position. */
export interface FeedPage {
  /** In order of position. */
  readonly events: readonly RecordedEvent[];
  /** Nothing at or below it can appear any more. */
  readonly safePosition: bigint;
}
