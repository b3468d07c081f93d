import { strToU8, zipSync } from 'fflate';
import { ZipArchive } from './zip-archive.js';

const ENTRY = [0x50, 0x4b, 1, 2];
const packed = (): Uint8Array =>
  zipSync({ 'a.xml': strToU8('<a>'.repeat(1_000)), 'b.xml': [strToU8('b'), { level: 0 }] });

/** The archive with one number of its first entry in the list of contents changed. */
function changed(offset: number, value: number): Uint8Array {
  const bytes = packed();
  const entry = bytes.findIndex((_, at) => ENTRY.every((byte, nth) => bytes[at + nth] === byte));
  new DataView(bytes.buffer).setUint32(entry + offset, value, true);
  return bytes;
}

const code = (bytes: Uint8Array): unknown => {
  try {
    return new ZipArchive(bytes, 'a.docx').text('a.xml')?.length;
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
};

describe('an archive', () => {
  it('unpacks what is asked for', () => {
    const archive = new ZipArchive(packed(), 'a.docx');
    expect(archive.names).toEqual(['a.xml', 'b.xml']);
    expect([archive.text('a.xml'), archive.text('b.xml'), archive.text('c.xml')]).toEqual([
      '<a>'.repeat(1_000),
      'b',
      null,
    ]);
  });

  it.each([
    ['says that a part is larger than it is', 'report-damaged', changed(24, 4_000)],
    ['says that a part is smaller than it is', 'report-damaged', changed(24, 1)],
    ['says that a part is huge', 'report-too-large', changed(24, 0x7fffffff)],
    ['has a part that is not what was saved', 'report-damaged', changed(16, 1)],
    ['has a part that lies elsewhere', 'report-damaged', changed(42, 1)],
    ['has a part that ends beyond it', 'report-damaged', changed(20, 1_000_000)],
    ['is protected', 'report-encrypted', changed(8, 0x00080001)],
    ['is cut off', 'report-damaged', packed().subarray(0, 90)],
    ['has a list of contents that is cut off', 'report-damaged', changed(28, 60_000)],
  ])('that %s is refused with %s', (_, expected, bytes) => {
    expect(code(bytes)).toBe(expected);
  });
});
