import { DomainError } from '@app/kernel';

/** Why a file's bytes are no report that can be read as text. */
export class ReportRefusal extends DomainError<
  'report-empty' | 'report-binary' | 'report-not-text' | 'report-too-large' | 'report-encoding'
> {}

/** In bytes. */
export const LARGEST_REPORT = 50 * 1024 * 1024;

/** How files begin that often bear the wrong name, and what to do about each. */
const SIGNATURES: readonly { readonly begins: readonly number[]; readonly is: string; readonly advice: string }[] = [
  {
    begins: [0x25, 0x50, 0x44, 0x46],
    is: 'a PDF document',
    advice: 'Give it the ending .pdf, or export it as plain text.',
  },
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0],
    is: 'an old Word document (.doc)',
    advice: 'Save it as plain text (UTF-8) first.',
  },
  {
    begins: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    is: 'a rich text document (.rtf)',
    advice: 'Save it as plain text (UTF-8) first.',
  },
  { begins: [0x1f, 0x8b], is: 'a gzip archive', advice: 'Unpack it and give the report inside.' },
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const ZIP_NAMES_WITHIN = 4096;

const startsWith = (bytes: Uint8Array, begins: readonly number[]): boolean =>
  begins.every((byte, index) => bytes[index] === byte);

/** A docx is a zip archive whose first entries say so. */
function refuseZip(bytes: Uint8Array, name: string): never {
  const names = new TextDecoder('latin1').decode(bytes.subarray(0, ZIP_NAMES_WITHIN));
  const word = names.includes('word/') || names.includes('[Content_Types].xml');
  const is = word ? 'a Word document (.docx)' : 'a zip archive';
  const advice = word
    ? 'Give it the ending .docx, or save it as plain text (UTF-8).'
    : 'Unpack it and give the report inside.';
  throw new ReportRefusal('report-not-text', `${name} is ${is}, not a text file. ${advice}`, { name, is });
}

function refuseKnown(bytes: Uint8Array, name: string): void {
  if (startsWith(bytes, ZIP)) refuseZip(bytes, name);
  const known = SIGNATURES.find(({ begins }) => startsWith(bytes, begins));
  if (known)
    throw new ReportRefusal('report-not-text', `${name} is ${known.is}, not a text file. ${known.advice}`, {
      name,
      is: known.is,
    });
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return 'utf-8';
}

function decode(bytes: Uint8Array, name: string): string {
  const encoding = encodingOf(bytes);
  // UTF-16 is full of zero bytes; any other text has none.
  if (encoding === 'utf-8' && bytes.includes(0))
    throw new ReportRefusal('report-binary', `${name} is not text. Give the report as plain text (UTF-8).`, { name });
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ReportRefusal(
      'report-encoding',
      `${name} is not encoded as UTF-8. Save it as plain text with the encoding UTF-8.`,
      {
        name,
      },
    );
  }
}

/**
 * The text of a file, without a byte order mark; UTF-8, or UTF-16 with its mark. `name` is for the refusal's sentence.
 * Throws a `ReportRefusal` that says what to do.
 */
export function readTextFile(bytes: Uint8Array, name: string): string {
  if (bytes.length > LARGEST_REPORT)
    throw new ReportRefusal(
      'report-too-large',
      `${name} is larger than 50 MB. Give the report without its attachments.`,
      {
        name,
        bytes: bytes.length,
      },
    );
  refuseKnown(bytes, name);
  const text = decode(bytes, name);
  if (text.trim() === '')
    throw new ReportRefusal('report-empty', `${name} has no words in it. Check that it is the file you meant.`, {
      name,
    });
  return text;
}
