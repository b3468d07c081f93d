import { strToU8, zipSync } from 'fflate';
import { recogniseReport } from './recognise-report.js';
import { ReportRefusal } from './report-refusal.js';

const archive = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));
const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const signed = (...begins: number[]): Uint8Array => Uint8Array.from([...begins, 1, 2, 3]);

function refusal(content: Uint8Array, name: string): ReportRefusal {
  try {
    recogniseReport(content, name);
  } catch (error) {
    if (error instanceof ReportRefusal) return error;
    throw error;
  }
  throw new Error('It was recognised.');
}

describe('what kind of file a report is', () => {
  it.each([
    ['docx', archive('[Content_Types].xml', 'word/document.xml'), 'report.txt'],
    ['pdf', strToU8('%PDF-1.7\n'), 'report.docx'],
    ['pdf', strToU8('\n\n%PDF-1.4\n'), 'report.pdf'],
    ['html', strToU8('<!DOCTYPE html><p>So.</p>'), 'report.txt'],
    ['html', strToU8('\ufeff<?xml version="1.0"?>\n<!-- saved --><html><body>So.</body></html>'), 'report'],
    ['html', strToU8('<p>So.</p>'), 'report.HTM'],
    ['markdown', strToU8('# So'), 'report.md'],
    ['text', strToU8('# So'), 'report.txt'],
    ['text', strToU8('The <p> of a rule.'), 'report.docx'],
    ['text', strToU8('So.'), 'report.html'],
  ])('%s is seen in its bytes before its name (%#)', (format, content, name) => {
    expect(recogniseReport(content, name)).toBe(format);
  });

  it.each([
    ['report-not-text', archive('a.txt'), /zip archive.*Unpack/],
    ['report-not-text', archive('mimetype', 'content.xml'), /\.odt.*\.docx/],
    ['report-not-text', archive('[Content_Types].xml', 'xl/workbook.xml'), /Excel/],
    ['report-not-text', archive('[Content_Types].xml', 'ppt/presentation.xml'), /PowerPoint/],
    ['report-not-text', signed(0xd0, 0xcf, 0x11, 0xe0), /\.doc\).*\.docx/],
    ['report-not-text', strToU8('{\\rtf1 So.}'), /\.rtf\).*\.docx/],
    ['report-not-text', signed(0x1f, 0x8b), /gzip/],
    ['report-not-text', signed(0x89, 0x50, 0x4e, 0x47), /picture.*text recognition/],
    ['report-not-text', strToU8('<?xml version="1.0"?><book/>'), /XML/],
    ['report-not-text', strToU8('MIME-Version: 1.0\nContent-Type: multipart/related; x=y\n\n'), /web archive/],
    ['report-encrypted', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...utf16('EncryptedPackage')]), /password/],
    ['report-damaged', strToU8('PK\u0003\u0004 and then nothing of use'), /damaged/],
  ])('%s: what no reader reads is refused with what to do (%#)', (code, content, sentence) => {
    const refused = refusal(content, 'minutes.docx');
    expect([refused.code, refused.message]).toEqual([code, expect.stringMatching(sentence)]);
    expect(refused.message).toContain('minutes.docx');
  });
});
