/** Of the signature with which the stream begins; no row has fields enough to begin so. */
const FIRST_BYTE = 0x50;
const HEADER_BYTES = 19;

/**
 * A row of `copy … (format binary)`, read where it lies. Fields have PostgreSQL's send form, which is what the chain hashes
 * too: big-endian integers, a date as int32 days and a moment as int64 microseconds since 2000. The first byte of a jsonb
 * is the version of its form.
 */
export class BinaryRow {
  bytes: Buffer = Buffer.alloc(0);
  private readonly starts: Int32Array;
  private readonly lengths: Int32Array;

  constructor(private readonly fields: number) {
    this.starts = new Int32Array(fields);
    this.lengths = new Int32Array(fields);
  }

  /** False where there is no row in it: the header or the mark at the end. */
  load(message: Buffer): boolean {
    let at = message[0] === FIRST_BYTE ? HEADER_BYTES : 0;
    if (at === message.length) return false;
    const count = message.readInt16BE(at);
    if (count === -1) return false;
    if (count !== this.fields) throw new Error(`A row of ${count} fields came where ${this.fields} were asked for.`);
    at += 2;
    for (let field = 0; field < count; field += 1) {
      const length = message.readInt32BE(at);
      at += 4;
      this.starts[field] = at;
      this.lengths[field] = length;
      if (length > 0) at += length;
    }
    this.bytes = message;
    return true;
  }

  start(field: number): number {
    return this.starts[field] ?? 0;
  }

  /** -1 where the field is null. */
  length(field: number): number {
    return this.lengths[field] ?? -1;
  }

  isNull(field: number): boolean {
    return this.lengths[field] === -1;
  }

  text(field: number): string {
    return this.bytes.toString('utf8', this.start(field), this.start(field) + this.length(field));
  }

  /** One character for each byte: two such strings are equal where the bytes are. */
  latin1(field: number): string {
    return this.bytes.toString('latin1', this.start(field), this.start(field) + this.length(field));
  }

  /** Outlives the row. */
  copy(field: number): Buffer {
    return Buffer.from(this.bytes.subarray(this.start(field), this.start(field) + this.length(field)));
  }

  int32(field: number): number {
    return this.bytes.readInt32BE(this.start(field));
  }

  int64(field: number): bigint {
    return this.bytes.readBigInt64BE(this.start(field));
  }

  boolean(field: number): boolean {
    return this.bytes[this.start(field)] === 1;
  }
}
