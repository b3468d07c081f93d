import type { ExtractedReport } from '../domain/extracted-report.js';
import type { ReadingProgress } from './read-in-place.js';
import { type Allowance, readInThread } from './thread/read-in-thread.js';

const ALLOWANCE: Allowance = { heap: 640, memory: 800, silence: 9_000 };

/**
 * The text of a report, whatever kind of file it is; what it is shows in its bytes, and only then in its `name`. `progress` hears
 * the pages done of all, where the format has pages. Rejects with a `ReportRefusal` that says what to do. No file stops or
 * fells the program: each is read in a thread of its own, with little memory, for 9 s between two signs of progress.
 */
export function readReport(
  bytes: Uint8Array,
  name: string,
  progress: ReadingProgress = () => undefined,
): Promise<ExtractedReport> {
  return readInThread({ bytes, name }, ALLOWANCE, progress);
}
