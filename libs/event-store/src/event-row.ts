import { type IsoDate } from '@app/kernel';
import { type JsonObject, type RecordedEvent } from './types.js';

/** An event as `es.read_after` and `eventColumns` give it, through a pool of `createPool` (int8 is bigint). */
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

export function toRecorded(row: EventRow): RecordedEvent {
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
