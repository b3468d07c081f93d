import { isoDateOf } from '@app/kernel';
import { type Pool } from 'pg';
import { tuplesOf } from '../rows-of.js';
import { type JsonObject, type RecordedEvent } from '../types.js';
import { type Upcasters } from '../upcasters.js';
import { inNewest } from './event-row.js';

/** A value of another statement that is wanted in the same trip and of the same snapshot: how far a table is, say. */
export interface Beside {
  /** Of the statement that is prepared with it. */
  readonly name: string;
  /** An expression that gives text. */
  readonly sql: string;
}

export interface StreamRead {
  /** In order of version; none where there is no such stream. */
  readonly events: RecordedEvent[];
  /** Null where nothing was asked, or there is no such stream. */
  readonly beside: string | null;
}

/** What holds no space, in one piece: a column more costs a short stream as much as two events more. */
const ENVELOPE = `concat_ws(' ', e.position, e.version, e.event_id, e.schema_version, e.effective_on, e.late,
  coalesce(e.annuls, 0), extract(epoch from e.recorded_at) * 1000, e.command_id, e.prose is null and e.prose_hash is not null)`;

type StreamRow = [
  envelope: string,
  scope: string,
  type: string,
  actor: string,
  correlationId: string,
  causationId: string | null,
  data: string,
  prose: string | null,
  beside: string | null,
];

/** One stream in one round trip. */
export async function readStream(
  pool: Pool,
  upcasters: Upcasters,
  streamId: string,
  { name, sql }: Beside = { name: 'alone', sql: 'null' },
): Promise<StreamRead> {
  const rows = await tuplesOf<StreamRow>(pool, {
    name: `es-read-${name}`,
    text: `select ${ENVELOPE}, e.scope, e.type, e.actor, e.correlation_id, e.causation_id,
        e.data::text, e.prose::text, case when e.version = 1 then (${sql})::text end
      from es.event e where e.stream_id = $1 order by e.version`,
    values: [streamId],
  });
  return { events: rows.map((row) => recorded(row, streamId, upcasters)), beside: rows[0]?.[8] ?? null };
}

function recorded(row: StreamRow, streamId: string, upcasters: Upcasters): RecordedEvent {
  const [envelope, scope, type, actor, correlationId, causationId, data, prose] = row;
  const [
    position = '',
    version,
    eventId = '',
    schemaVersion,
    effectiveOn = '',
    late,
    annuls,
    recordedAt,
    commandId = '',
    redacted,
  ] = envelope.split(' ');
  // One literal, because objects that are spread together take as long as all the rest.
  const stored: RecordedEvent = {
    position: BigInt(position),
    streamId,
    version: Number(version),
    eventId,
    scope,
    type,
    schemaVersion: Number(schemaVersion),
    effectiveOn: isoDateOf(effectiveOn),
    late: late === 't',
    annuls: annuls === '0' ? null : Number(annuls),
    recordedAt: new Date(Number(recordedAt)),
    actor,
    commandId,
    correlationId,
    causationId,
    redacted: redacted === 't',
    data: JSON.parse(data) as JsonObject,
    prose: prose === null ? null : (JSON.parse(prose) as JsonObject),
  };
  return inNewest(stored, upcasters);
}
