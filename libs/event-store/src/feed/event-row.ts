import { type IsoDate } from '@app/kernel';
import { type Envelope, type JsonObject, type RecordedEvent, type StoredEvent } from '../types.js';
import { type Upcasters } from '../upcasters.js';

/** An event as `eventColumns` give it, through a pool of `createPool` (int8 is bigint). */
export interface EventRow {
  readonly position: bigint;
  readonly stream_id: string;
  readonly version: number;
  readonly event_id: string;
  readonly scope: string;
  readonly type: string;
  readonly schema_version: number;
  readonly effective_on: IsoDate;
  readonly late: boolean;
  readonly annuls: number | null;
  readonly recorded_at: Date;
  readonly actor: string;
  readonly command_id: string;
  readonly correlation_id: string;
  readonly causation_id: string | null;
  readonly data: JsonObject;
  readonly prose: JsonObject | null;
  readonly redacted: boolean;
}

/** To select from `es.event e`. */
export const eventColumns = `e.position, e.stream_id, e.version, e.event_id, e.scope, e.type, e.schema_version,
  e.effective_on::text as effective_on, e.late, e.annuls, e.recorded_at, e.actor, e.command_id, e.correlation_id,
  e.causation_id, e.data, e.prose, e.prose is null and e.prose_hash is not null as redacted`;

/** An event with its content in the newest version of its type. The price of that is one look-up where it was stored so. */
export function toRecorded(row: EventRow, upcasters: Upcasters): RecordedEvent {
  return inNewest(asStored(row), upcasters);
}

/** An event as it was stored, with its content in the newest version of its type. */
export function inNewest(stored: RecordedEvent, upcasters: Upcasters): RecordedEvent {
  return stored.schemaVersion === upcasters.newest(stored.type) ? stored : upcast(stored, upcasters);
}

/** Throws why content cannot be read, where that is so, for a reader that might not look at it. */
export function refuseUnreadable({ data }: RecordedEvent): JsonObject {
  return data;
}

function upcast(event: RecordedEvent, upcasters: Upcasters): RecordedEvent {
  const { type, schemaVersion, data, prose } = event;
  try {
    const newest = upcasters.upcast(type, schemaVersion, { data, ...(prose !== null && { prose }) }) as StoredEvent;
    return { ...envelopeOf(event), type, data: newest.data, prose: newest.prose ?? null };
  } catch (error) {
    return unreadable(event, error);
  }
}

/** One event that cannot be read must not hide the others of its page, nor be mistaken for an empty one. */
function unreadable(event: RecordedEvent, reason: unknown): RecordedEvent {
  const get = (): never => {
    throw reason;
  };
  const { type } = event;
  return Object.defineProperties(
    { ...envelopeOf(event), type, data: {}, prose: null },
    { data: { get }, prose: { get } },
  );
}

/** By name, because not all events own their fields. */
function envelopeOf(event: RecordedEvent): Envelope {
  const { position, streamId, version, eventId, scope, schemaVersion, effectiveOn, late, annuls } = event;
  const { recordedAt, actor, commandId, correlationId, causationId, redacted } = event;
  return {
    ...{ position, streamId, version, eventId, scope, schemaVersion, effectiveOn, late, annuls },
    ...{ recordedAt, actor, commandId, correlationId, causationId, redacted },
  };
}

function asStored(row: EventRow): RecordedEvent {
  return {
    position: row.position,
    streamId: row.stream_id,
    version: row.version,
    eventId: row.event_id,
    scope: row.scope,
    type: row.type,
    schemaVersion: row.schema_version,
    effectiveOn: row.effective_on,
    late: row.late,
    annuls: row.annuls,
    recordedAt: row.recorded_at,
    actor: row.actor,
    commandId: row.command_id,
    correlationId: row.correlation_id,
    causationId: row.causation_id,
    data: row.data,
    prose: row.prose,
    redacted: row.redacted,
  };
}
