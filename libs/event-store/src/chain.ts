import { hash } from 'node:crypto';

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

type Field = readonly [tag: number, bytes: Buffer | null];
const LABEL = 'sequitur event chain 1';
const [BYTES, INT8, INT4, UUID, DATE, TIMESTAMP] = [17, 20, 23, 2950, 1082, 1184] as const;
const EPOCH_MS = Date.UTC(2000, 0, 1);
const DAY_MS = 86_400_000;

export function genesisHash(streamId: string, category: string, scope: string): Buffer {
  return sha256Record([LABEL, streamId, category, scope].map(text));
}

export function chainHash(previous: Buffer, event: ChainedEvent): Buffer {
  return sha256Record([
    [BYTES, previous],
    [INT8, int64(event.position)],
    text(event.streamId),
    [INT4, int32(event.version)],
    [UUID, uuid(event.eventId)],
    text(event.scope),
    text(event.type),
    [INT4, int32(event.schemaVersion)],
    [DATE, int32((Date.parse(`${event.effectiveOn}T00:00:00Z`) - EPOCH_MS) / DAY_MS)],
    [INT4, event.annuls === null ? null : int32(event.annuls)],
    [TIMESTAMP, int64(event.recordedMicros - BigInt(EPOCH_MS) * 1000n)],
    text(event.actor),
    [UUID, uuid(event.commandId)],
    text(event.correlationId),
    event.causationId === null ? [BYTES, null] : text(event.causationId),
    [BYTES, event.dataHash],
    [BYTES, event.proseHash],
  ]);
}

function sha256Record(fields: readonly Field[]): Buffer {
  const parts = [int32(fields.length)];
  for (const [tag, bytes] of fields) {
    parts.push(int32(tag), int32(bytes === null ? -1 : bytes.length));
    if (bytes !== null) parts.push(bytes);
  }
  return hash('sha256', Buffer.concat(parts), 'buffer');
}

function text(value: string): Field {
  return [BYTES, Buffer.from(value)];
}

function int32(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function int64(value: bigint): Buffer {
  const bytes = Buffer.allocUnsafe(8);
  bytes.writeBigInt64BE(value);
  return bytes;
}

function uuid(value: string): Buffer {
  return Buffer.from(value.replaceAll('-', ''), 'hex');
}
