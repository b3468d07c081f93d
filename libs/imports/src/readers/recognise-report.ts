import type { ReportFormat } from '../domain/extracted-report.js';
import { mainPart } from './docx/office-parts.js';
import { ZipArchive } from './archive/zip-archive.js';
import { ReportRefusal } from './report-refusal.js';

/** How files begin that no reader reads, what they are, and what to do about each. */
const STRANGERS: readonly { readonly begins: readonly number[]; readonly is: string; readonly advice: string }[] = [
  {
    begins: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    is: 'a rich text document (.rtf)',
    advice: 'Save it as .docx, then try again.',
  },
  { begins: [0x1f, 0x8b], is: 'a gzip archive', advice: 'Unpack it and give the report inside.' },
  { begins: [0x37, 0x7a, 0xbc, 0xaf], is: 'a 7z archive', advice: 'Unpack it and give the report inside.' },
  { begins: [0x52, 0x61, 0x72, 0x21], is: 'a RAR archive', advice: 'Unpack it and give the report inside.' },
  ...[
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x47, 0x49, 0x46, 0x38],
    [0x49, 0x49, 0x2a, 0x00],
    [0x4d, 0x4d, 0x00, 0x2a],
  ].map((begins) => ({
    begins,
    is: 'a picture',
    advice: 'Run text recognition on it and give the PDF that comes of it.',
  })),
];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const PDF = '%PDF-';
/** Writers may put something before a PDF (ISO 32000-1, annex H). */
const PDF_WITHIN = 1_024;
const NAME_OF_ENCRYPTED_PART = Buffer.from('EncryptedPackage', 'utf16le');

const startsWith = (bytes: Uint8Array, begins: readonly number[]): boolean =>
  begins.every((byte, index) => bytes[index] === byte);

function stranger(name: string, is: string, advice: string): ReportRefusal {
  return new ReportRefusal('report-not-text', `${name} is ${is}. ${advice}`, { name, is });
}

/** Word keeps an encrypted document in the container of its old format. */
function oldOffice(bytes: Uint8Array, name: string): ReportRefusal {
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(NAME_OF_ENCRYPTED_PART))
    return new ReportRefusal(
      'report-encrypted',
      `${name} is protected by a password. Save it without one, then try again.`,
      { name },
    );
  return stranger(name, 'an old Word document (.doc)', 'Save it as .docx, then try again.');
}

function archived(bytes: Uint8Array, name: string): 'docx' {
  const archive = new ZipArchive(bytes, name);
  if (mainPart(archive, name) !== null) return 'docx';
  const has = (part: string): boolean => archive.names.includes(part);
  if (has('mimetype') && has('content.xml'))
    throw stranger(name, 'an OpenDocument file (.odt)', 'Save it as .docx, then try again.');
  if (has('xl/workbook.xml')) throw stranger(name, 'an Excel workbook', 'Give the report as .docx or PDF.');
  if (has('ppt/presentation.xml')) throw stranger(name, 'a PowerPoint file', 'Give the report as .docx or PDF.');
  throw stranger(name, 'a zip archive', 'Unpack it and give the report inside.');
}

const HTML = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html)\b/i;
const TAG = /<(?:p|div|body|h[1-6]|table|br|ul|ol)\b[^>]{0,500}>/i;
const XML = /^\s*<\?xml\s/;
const WEB_ARCHIVE = /^(?:[\w-]+:.{0,500}\r?\n){0,20}content-type:\s*multipart\/related/im;
const BEGINNING = 8_192;

function written(bytes: Uint8Array, name: string): 'html' | 'markdown' | 'text' {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, BEGINNING)).replaceAll('\u0000', '');
  const start = beginning.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '');
  if (HTML.test(start) || (/\.x?html?$/i.test(name) && TAG.test(start))) return 'html';
  if (XML.test(start)) throw stranger(name, 'an XML document', 'Give the report as .docx or PDF.');
  if (WEB_ARCHIVE.test(start))
    throw stranger(name, 'a web archive (.mht)', 'Save it as .docx or .html, then try again.');
  return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text';
}

/**
 * What kind of file this is, by its bytes; only between texts its name decides. Refuses what no reader reads, with
 * `report-not-text`, `report-encrypted`, and broken archives with `report-damaged`.
 */
export function recogniseReport(bytes: Uint8Array, name: string): ReportFormat {
  if (startsWith(bytes, OLD_OFFICE)) throw oldOffice(bytes, name);
  const known = STRANGERS.find(({ begins }) => startsWith(bytes, begins));
  if (known) throw stranger(name, known.is, known.advice);
  if (startsWith(bytes, ZIP)) return archived(bytes, name);
  if (new TextDecoder('latin1').decode(bytes.subarray(0, PDF_WITHIN)).includes(PDF)) return 'pdf';
  return written(bytes, name);
}
