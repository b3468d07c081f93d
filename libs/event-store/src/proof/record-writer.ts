import { hash } from 'node:crypto';

/**
 * Writes what PostgreSQL's `record_send` gives of a row, in one buffer that is used for record after record:
 * int32 count, then for each field int32 tag (the type's oid), int32 length (-1: null) and the bytes.
 */
export class RecordWriter {
  private buffer = Buffer.allocUnsafeSlow(4_096);
  private end = 0;

  begin(fields: number): this {
    this.end = 0;
    return this.int32(fields);
  }

  /** A field of bytes that lie somewhere already; length -1 is null. */
  field(tag: number, source: Uint8Array, start: number, length: number): this {
    this.int32(tag).int32(length);
    if (length <= 0) return this;
    this.reserve(length);
    // For the short fields of an event a loop beats a call into the runtime.
    if (length > 64) this.buffer.set(source.subarray(start, start + length), this.end);
    else for (let at = 0; at < length; at += 1) this.buffer[this.end + at] = source[start + at] ?? 0;
    this.end += length;
    return this;
  }

  bytes(tag: number, value: Uint8Array | null): this {
    return value === null ? this.null(tag) : this.field(tag, value, 0, value.length);
  }

  text(tag: number, value: string | null): this {
    if (value === null) return this.null(tag);
    const length = Buffer.byteLength(value);
    this.int32(tag).int32(length).reserve(length);
    this.end += this.buffer.write(value, this.end);
    return this;
  }

  number(tag: number, value: number | null): this {
    return value === null ? this.null(tag) : this.int32(tag).int32(4).int32(value);
  }

  bigint(tag: number, value: bigint): this {
    this.int32(tag).int32(8).reserve(8);
    this.end = this.buffer.writeBigInt64BE(value, this.end);
    return this;
  }

  uuid(tag: number, value: string): this {
    this.int32(tag).int32(16).reserve(16);
    this.end += this.buffer.write(value.replaceAll('-', ''), this.end, 'hex');
    return this;
  }

  null(tag: number): this {
    return this.int32(tag).int32(-1);
  }

  sha256(): Buffer {
    return hash('sha256', this.written(), 'buffer');
  }

  /** One character for each byte: cheaper than a buffer of its own where it is only compared. */
  sha256Latin1(): string {
    return hash('sha256', this.written(), 'binary');
  }

  private written(): Buffer {
    return this.buffer.subarray(0, this.end);
  }

  private int32(value: number): this {
    this.reserve(4);
    this.end = this.buffer.writeInt32BE(value, this.end);
    return this;
  }

  private reserve(length: number): void {
    if (this.end + length <= this.buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(this.buffer.length * 2, this.end + length));
    this.buffer.copy(larger, 0, 0, this.end);
    this.buffer = larger;
  }
}
