import type { ExtractedReport } from '../domain/extracted-report.js';
import type { ReadingProgress } from './read-in-place.js';
import { type Allowance, readApart } from './apart/read-apart.js';

const ALLOWANCE: Allowance = { heap: 640, memory: 900, silence: 9_000 };

/**
 * The text of a report, whatever kind of file it is; what it is shows in its bytes, and only then in its `name`. `progress` hears
 * the pages done of all, where the format has pages. Rejects with a `ReportRefusal` that says what to do. No file stops or
 * fells the program: each is read in a process of its own, with little memory, for 9 s between two signs of progress.
 */
export function readReport(
  bytes: Uint8Array,
  name: string,
  progress: ReadingProgress = () => undefined,
): Promise<ExtractedReport> {
  return readApart({ bytes, name }, ALLOWANCE, progress);
}
