import type { ExtractedReport } from '../../domain/extracted-report.js';
import type { ReportRefusalCode } from '../report-refusal.js';

/** What the thread is given. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What the thread says. */
export type ReadingMessage =
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | { readonly type: 'read'; readonly report: ExtractedReport }
  | {
      readonly type: 'refused';
      readonly code: ReportRefusalCode;
      readonly message: string;
      readonly details: Readonly<Record<string, unknown>>;
    };
