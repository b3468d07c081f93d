import { type IsoDate } from '@app/kernel';
import { type BinaryRow } from '../proof/binary-row.js';
import { type JsonObject, type RecordedEvent } from '../types.js';

/** What `CopiedEvent` reads, in its order, from `es.event e`; what everybody asks for and what may be long come first. */
export const copiedColumns = `e.position, e.stream_id, e.version, e.type, e.schema_version, e.late, e.annuls,
  e.prose is null and e.prose_hash is not null, e.data, e.prose, e.effective_on::text, e.recorded_at, e.scope, e.actor,
  e.event_id, e.command_id, e.correlation_id, e.causation_id`;
export const COPIED_FIELDS = 18;

const [DATA, PROSE, REST] = [8, 9, 10];
const [EFFECTIVE_ON, RECORDED_AT, SCOPE, ACTOR, EVENT_ID, COMMAND_ID, CORRELATION_ID, CAUSATION_ID] = [
  0, 1, 2, 3, 4, 5, 6, 7,
];
const EPOCH_MS = Date.UTC(2000, 0, 1);
/** Before each field of a row stands its length. */
const LENGTH_BYTES = 4;

/**
 * An event as the bytes in which it came. What is asked for is decoded then, content once: a projection passes over most
 * events, and of the others needs a few fields. To be read by name; its fields are not its own, so a spread has half of them.
 */
export class CopiedEvent implements RecordedEvent {
  readonly position: bigint;
  readonly streamId: string;
  readonly version: number;
  readonly type: string;
  readonly schemaVersion: number;
  readonly late: boolean;
  readonly annuls: number | null;
  readonly redacted: boolean;
  private readonly dataAt: number;
  private readonly proseAt: number;
  private readonly restAt: number;
  private readData: JsonObject | undefined;
  private readProse: JsonObject | null | undefined;

  /** The row is read from these bytes, which the event keeps. */
  constructor(
    private readonly bytes: Buffer,
    row: BinaryRow,
  ) {
    this.position = row.int64(0);
    this.streamId = row.text(1);
    this.version = row.int32(2);
    this.type = row.text(3);
    this.schemaVersion = row.int32(4);
    this.late = row.boolean(5);
    this.annuls = row.isNull(6) ? null : row.int32(6);
    this.redacted = row.boolean(7);
    this.dataAt = row.start(DATA);
    this.proseAt = row.start(PROSE);
    this.restAt = row.start(REST);
    this.readData = undefined;
    this.readProse = undefined;
  }

  get data(): JsonObject {
    return (this.readData ??= this.json(this.dataAt) ?? {});
  }

  get prose(): JsonObject | null {
    if (this.readProse === undefined) this.readProse = this.json(this.proseAt);
    return this.readProse;
  }

  get effectiveOn(): IsoDate {
    return this.text(EFFECTIVE_ON) as IsoDate;
  }

  /** Microseconds since 2000, recorded in whole milliseconds. Two halves are read, because a bigint costs more than the rest. */
  get recordedAt(): Date {
    const at = this.start(RECORDED_AT);
    return new Date((this.bytes.readInt32BE(at) * 2 ** 32 + this.bytes.readUInt32BE(at + 4)) / 1_000 + EPOCH_MS);
  }

  get scope(): string {
    return this.text(SCOPE);
  }

  get actor(): string {
    return this.text(ACTOR);
  }

  get eventId(): string {
    return this.uuid(EVENT_ID);
  }

  get commandId(): string {
    return this.uuid(COMMAND_ID);
  }

  get correlationId(): string {
    return this.text(CORRELATION_ID);
  }

  get causationId(): string | null {
    return this.length(this.start(CAUSATION_ID)) === -1 ? null : this.text(CAUSATION_ID);
  }

  /** Where a field of those behind the content begins. */
  private start(field: number): number {
    let at = this.restAt;
    for (let before = 0; before < field; before += 1) at += Math.max(this.length(at), 0) + LENGTH_BYTES;
    return at;
  }

  private length(at: number): number {
    return this.bytes.readInt32BE(at - LENGTH_BYTES);
  }

  private text(field: number): string {
    const at = this.start(field);
    return this.bytes.toString('utf8', at, at + this.length(at));
  }

  private uuid(field: number): string {
    const at = this.start(field);
    const hex = this.bytes.toString('hex', at, at + 16);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  /** The first byte is the version of jsonb's form. */
  private json(at: number): JsonObject | null {
    const length = this.length(at);
    return length === -1 ? null : (JSON.parse(this.bytes.toString('utf8', at + 1, at + length)) as JsonObject);
  }
}
