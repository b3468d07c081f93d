import type { ExtractedReport } from '../domain/extracted-report.js';
import { decodeHtml } from './html/decode-html.js';
import type { MarkedUpText } from './html/read-html.js';
import { LARGEST_REPORT, LONGEST_TEXT } from './limits.js';
import { recogniseReport } from './recognise-report.js';
import { ReportRefusal } from './report-refusal.js';
import { readTextFile } from './text/read-text-file.js';

const CONTROLS = new RegExp('[\\u0000-\\u0008\\u000e-\\u001f\\u007f]', 'g');

/** How far a reading is, in pages or the like. */
export type ReadingProgress = (done: number, of: number) => void;

/** The packages that read a format take their time to load, so only the one that is needed is. */
async function extract(bytes: Uint8Array, name: string, progress: ReadingProgress): Promise<ExtractedReport> {
  const format = recogniseReport(bytes, name);
  if (format === 'text') return { format, text: readTextFile(bytes, name), tables: [], pages: [] };
  if (format === 'pdf') {
    const { readPdf } = await import('./pdf/read-pdf.js');
    return { format, ...(await readPdf(bytes, name, progress)) };
  }
  return { format, pages: [], ...(await markedUp(format, bytes, name, progress)) };
}

async function markedUp(
  format: 'docx' | 'html' | 'markdown',
  bytes: Uint8Array,
  name: string,
  progress: ReadingProgress,
): Promise<MarkedUpText> {
  if (format === 'docx') return (await import('./docx/read-docx.js')).readDocx(bytes, name, progress);
  if (format === 'html') return (await import('./html/read-html.js')).readHtml(decodeHtml(bytes));
  return (await import('./markdown/read-markdown.js')).readMarkdown(readTextFile(bytes, name));
}

/** No store takes what is no character; what takes its place is as long, so that offsets stay. */
function withoutControls(report: ExtractedReport): ExtractedReport {
  return { ...report, text: report.text.replace(CONTROLS, ' ').toWellFormed() };
}

/** Reads a report in this thread, for as long and with as much memory as it takes. Rejects with a `ReportRefusal`. */
export async function readInPlace(
  bytes: Uint8Array,
  name: string,
  progress: ReadingProgress,
): Promise<ExtractedReport> {
  if (bytes.length > LARGEST_REPORT)
    throw new ReportRefusal(
      'report-too-large',
      `${name} is larger than 50 MB. Give the report without its attachments.`,
      { name, bytes: bytes.length },
    );
  const report = withoutControls(await extract(bytes, name, progress));
  if (!/[\p{L}\p{N}]/u.test(report.text))
    throw new ReportRefusal('report-empty', `${name} has no words in it. Check that it is the file you meant.`, {
      name,
    });
  if (report.text.length > LONGEST_TEXT)
    throw new ReportRefusal('report-too-large', `${name} holds far more text than a report. Give it in parts.`, {
      name,
    });
  return report;
}
