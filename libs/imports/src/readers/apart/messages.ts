import type { ExtractedReport } from '../../domain/extracted-report.js';
import type { ReportRefusalCode } from '../report-refusal.js';

/** What the process is given, as its first message. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** In bytes, of the whole process. */
  readonly memory: number;
}

/** What the process says. `begun`: it has loaded what it needs, and its time counts from now. */
export type ReadingMessage =
  | { readonly type: 'begun' }
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | { readonly type: 'read'; readonly report: ExtractedReport }
  | {
      readonly type: 'refused';
      readonly code: ReportRefusalCode;
      readonly message: string;
      readonly details: Readonly<Record<string, unknown>>;
    };

/** What the thread beside the reading is to watch: `memory` in bytes, and that `parent` is still there. */
export interface Watch {
  readonly memory: number;
  readonly parent: number;
}
