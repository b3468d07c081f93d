import type { ExtractedReport } from '../domain/extracted-report.js';
import { readTextFile } from './text/read-text-file.js';

/**
 * The text of a report, whatever kind of file it is; what it is shows in its bytes, and only then in its `name`.
 * Rejects with a `ReportRefusal` that says what to do.
 */
export async function readReport(bytes: Uint8Array, name: string): Promise<ExtractedReport> {
  return Promise.resolve({ format: 'text', text: readTextFile(bytes, name), tables: [], pages: [] });
}
