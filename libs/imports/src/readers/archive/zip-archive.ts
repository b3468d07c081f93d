import { crc32, inflateRawSync } from 'node:zlib';
import { LARGEST_PART, MOST_PARTS } from '../limits.js';
import { damaged, ReportRefusal } from '../report-refusal.js';

interface Part {
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly header: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/**
 * A zip archive of which nothing is unpacked but what is asked for, and of that no more than `LARGEST_PART` bytes, whatever its
 * directory says. Format: PKWARE APPNOTE 6.3.10, without its 64-bit parts, which no file of 50 MB needs.
 */
export class ZipArchive {
  private readonly parts = new Map<string, Part>();
  private readonly view: DataView;

  /** `name` is for the sentences of refusals: `report-damaged`, `report-too-large`. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly name: string,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = this.findEnd();
    this.readDirectory(this.view.getUint32(end + 16, true), this.view.getUint16(end + 10, true), end);
  }

  get names(): readonly string[] {
    return [...this.parts.keys()];
  }

  /** The text of a part, or null where there is none of this name. Refuses with `report-damaged`, `report-encrypted`, `report-too-large`. */
  text(name: string): string | null {
    const part = this.parts.get(name);
    if (!part) return null;
    const bytes = this.unpack(part);
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return new TextDecoder(utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
  }

  private findEnd(): number {
    const last = this.bytes.length - END_LENGTH;
    for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1)
      if (this.view.getUint32(at, true) === END) return at;
    throw damaged(this.name, 'its end is missing');
  }

  private readDirectory(start: number, count: number, end: number): void {
    if (count > MOST_PARTS)
      throw new ReportRefusal(
        'report-too-large',
        `${this.name} is an archive of ${count} parts; no report has so many.`,
        {
          name: this.name,
        },
      );
    let at = start;
    for (let nth = 0; nth < count; nth += 1) {
      if (at + ENTRY_LENGTH > end || this.view.getUint32(at, true) !== ENTRY)
        throw damaged(this.name, 'its list of contents is broken');
      const [nameLength, extra, comment] = [28, 30, 32].map((offset) => this.view.getUint16(at + offset, true));
      const bytes = this.bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + (nameLength ?? 0));
      this.parts.set(new TextDecoder().decode(bytes), this.entry(at));
      at += ENTRY_LENGTH + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
  }

  private entry(at: number): Part {
    const u32 = (offset: number): number => this.view.getUint32(at + offset, true);
    return {
      encrypted: (this.view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
      method: this.view.getUint16(at + 10, true),
      ...{ checksum: u32(16), packed: u32(20), unpacked: u32(24), header: u32(42) },
    };
  }

  private unpack(part: Part): Uint8Array {
    if (part.encrypted)
      throw new ReportRefusal(
        'report-encrypted',
        `${this.name} is protected by a password. Save it without one, then try again.`,
        { name: this.name },
      );
    if (part.unpacked > LARGEST_PART) throw this.tooLarge();
    const bytes = this.inflate(part, this.packed(part));
    if (bytes.length !== part.unpacked || crc32(bytes) !== part.checksum)
      throw damaged(this.name, 'a part of it is not what it was when it was saved');
    return bytes;
  }

  private packed({ header, packed }: Part): Uint8Array {
    if (header + LOCAL_LENGTH > this.bytes.length || this.view.getUint32(header, true) !== LOCAL)
      throw damaged(this.name, 'a part of it is missing');
    const start =
      header + LOCAL_LENGTH + this.view.getUint16(header + 26, true) + this.view.getUint16(header + 28, true);
    if (start + packed > this.bytes.length) throw damaged(this.name, 'a part of it is cut off');
    return this.bytes.subarray(start, start + packed);
  }

  private inflate({ method }: Part, packed: Uint8Array): Uint8Array {
    if (method === STORED) return packed;
    if (method !== DEFLATED) throw damaged(this.name, 'it is packed in a way that Word does not use');
    try {
      return inflateRawSync(packed, { maxOutputLength: LARGEST_PART });
    } catch (error) {
      if (error instanceof RangeError) throw this.tooLarge();
      throw damaged(this.name, 'a part of it cannot be unpacked');
    }
  }

  private tooLarge(): ReportRefusal {
    return new ReportRefusal(
      'report-too-large',
      `${this.name} unpacks to far more than a report of 1,000 pages. Give it in parts.`,
      { name: this.name },
    );
  }
}
