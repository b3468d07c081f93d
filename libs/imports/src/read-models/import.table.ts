import type { ProposalStatus } from '../domain/review/index.js';

/** One row per import. Table `read.import`. */
export interface ImportRow {
  readonly import_id: string;
  readonly body_id: string;
  /** Of the file. */
  readonly name: string;
  readonly status: 'reading' | 'review' | 'failed' | 'finished';
  readonly failure: { readonly code: string; readonly detail: string } | null;
  readonly title: string | null;
  readonly symbol: string | null;
  readonly meetings: readonly string[];
  /** What became of each proposal, by its id. */
  readonly proposals: Readonly<Record<string, ProposalStatus>>;
  /** Acceptances, by their version, that the register does not have yet. */
  readonly unsettled: readonly number[];
  readonly started_by: string;
  readonly started_at: Date;
  /** When the last of it was recorded. */
  readonly changed_at: Date;
  /** The stream's version. */
  readonly version: number;
}
