import { ReportRefusal } from '../report-refusal.js';

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/**
 * The characters of a text file, without a byte order mark; UTF-8, or UTF-16 with its mark. `name` is for the refusal's
 * sentence: `report-binary`, `report-encoding`.
 */
export function readTextFile(bytes: Uint8Array, name: string): string {
  const encoding = encodingOf(bytes);
  // UTF-16 is full of zero bytes; any other text has none.
  if (encoding === 'utf-8' && bytes.includes(0))
    throw new ReportRefusal(
      'report-binary',
      `${name} is not text, nor a Word, PDF or HTML document. Check that it is the file you meant.`,
      { name },
    );
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ReportRefusal(
      'report-encoding',
      `${name} is not encoded as UTF-8. Save it as plain text with the encoding UTF-8.`,
      { name },
    );
  }
}
