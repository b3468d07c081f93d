import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readReport, type ExtractedReport } from '@app/imports';
import type { LabelledReport } from './labelled-reports.js';

export type Form = 'docx' | 'pdf';

/** A report of the sample as a Word or PDF file, numbered as Word does it. */
export function readForm({ name }: LabelledReport, form: Form): Promise<ExtractedReport> {
  const file = fileURLToPath(new URL(`../fixtures/reports/${name}.${form}`, import.meta.url));
  return readReport(readFileSync(file), `${name}.${form}`);
}
