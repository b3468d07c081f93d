import { type BinaryRow } from './binary-row.js';
import { RecordWriter } from './record-writer.js';

/**
 * The chain of one stream. All integers are big-endian and signed.
 *
 *     record(fields) = int32 count, then for each field: int32 tag, int32 byte length (-1: null), bytes
 *     genesis        = sha256(record('sequitur event chain 1', stream_id, category, scope of the stream))
 *     chain_hash(n)  = sha256(record(chain_hash(n-1) or genesis, position, stream_id, version, event_id, scope, type,
 *                      schema_version, effective_on, annuls, recorded_at, actor, command_id, correlation_id, causation_id,
 *                      data_hash, prose_hash))
 *
 * | Fields                                                           | Tag  | Bytes                                      |
 * | ---------------------------------------------------------------- | ---- | ------------------------------------------ |
 * | hashes                                                           | 17   | 32                                         |
 * | label, stream_id, category, scope, type, actor, correlation_id, causation_id | 17 | UTF-8                            |
 * | position                                                         | 20   | int64                                      |
 * | version, schema_version, annuls                                  | 23   | int32                                      |
 * | event_id, command_id                                             | 2950 | 16                                         |
 * | effective_on                                                     | 1082 | int32, days since 2000-01-01               |
 * | recorded_at                                                      | 1184 | int64, microseconds since 2000-01-01T00:00Z |
 *
 * annuls, causation_id and prose_hash may be null. data_hash and prose_hash are `sealHash`: sha256(16 bytes of salt ‖ UTF-8
 * of the RFC 8785 text). This is PostgreSQL's `record_send`, which es.append uses; tags are its type oids.
 */
export interface ChainedEvent {
  readonly position: bigint;
  readonly streamId: string;
  readonly version: number;
  readonly eventId: string;
  readonly scope: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly effectiveOn: string;
  readonly annuls: number | null;
  /** Microseconds since 1970. */
  readonly recordedMicros: bigint;
  readonly actor: string;
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly dataHash: Buffer;
  readonly proseHash: Buffer | null;
}

const LABEL = 'sequitur event chain 1';
const [BYTES, INT8, INT4, UUID, DATE, TIMESTAMP] = [17, 20, 23, 2950, 1082, 1184] as const;
const EPOCH_MS = Date.UTC(2000, 0, 1);
const DAY_MS = 86_400_000;
const writer = new RecordWriter();

export function genesisHash(streamId: string, category: string, scope: string): Buffer {
  const record = writer.begin(4);
  for (const value of [LABEL, streamId, category, scope]) record.text(BYTES, value);
  return record.sha256();
}

export function chainHash(previous: Buffer, event: ChainedEvent): Buffer {
  const days = (Date.parse(`${event.effectiveOn}T00:00:00Z`) - EPOCH_MS) / DAY_MS;
  return writer
    .begin(17)
    .bytes(BYTES, previous)
    .bigint(INT8, event.position)
    .text(BYTES, event.streamId)
    .number(INT4, event.version)
    .uuid(UUID, event.eventId)
    .text(BYTES, event.scope)
    .text(BYTES, event.type)
    .number(INT4, event.schemaVersion)
    .number(DATE, days)
    .number(INT4, event.annuls)
    .bigint(TIMESTAMP, event.recordedMicros - BigInt(EPOCH_MS) * 1000n)
    .text(BYTES, event.actor)
    .uuid(UUID, event.commandId)
    .text(BYTES, event.correlationId)
    .text(BYTES, event.causationId)
    .bytes(BYTES, event.dataHash)
    .bytes(BYTES, event.proseHash)
    .sha256();
}

/** What the hash of an event covers besides the one before, to select from `es.event e` as the first columns of a row. */
export const chainedColumns = `e.position, e.stream_id, e.version, e.event_id, e.scope, e.type, e.schema_version,
  e.effective_on, e.annuls, e.recorded_at, e.actor, e.command_id, e.correlation_id, e.causation_id, e.data_hash, e.prose_hash`;
const TAGS = [
  ...[INT8, BYTES, INT4, UUID, BYTES, BYTES, INT4, DATE, INT4, TIMESTAMP],
  ...[BYTES, UUID, BYTES, BYTES, BYTES, BYTES],
];

/** As latin1: the same hash of a row as the server sends it, whose fields are hashed where they lie. */
export function chainHashOfRow(previous: Uint8Array, row: BinaryRow): string {
  writer.begin(TAGS.length + 1).bytes(BYTES, previous);
  TAGS.forEach((tag, field) => writer.field(tag, row.bytes, row.start(field), row.length(field)));
  return writer.sha256Latin1();
}
