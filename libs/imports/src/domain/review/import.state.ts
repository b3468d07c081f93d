import type { IsoDate } from '@app/kernel';
import type { DecisionType, FilePutIn } from './import.events.js';
import type { HeldReport, Link, OutcomeId, ProposalContent, ProposalId, Reading, ReportFacts } from './vocabulary.js';

export type ProposalStatus = 'open' | 'accepted' | 'dismissed' | 'merged' | 'split';

export interface ProposalState {
  readonly id: ProposalId;
  readonly content: ProposalContent;
  readonly reading: Reading;
  readonly status: ProposalStatus;
  readonly edited: boolean;
  readonly mergedFrom: readonly ProposalId[];
  readonly mergedInto: ProposalId | null;
  readonly splitFrom: ProposalId | null;
  readonly splitInto: readonly ProposalId[];
  /** Of a dismissal. */
  readonly reason: string | null;
  /** The version of the import at which it last changed. */
  readonly version: number;
}

/** What an acceptance puts into the register. */
export interface EntryState {
  /** The version of the acceptance. */
  readonly decided: number;
  readonly proposal: ProposalId;
  readonly outcome: OutcomeId;
  readonly effectiveOn: IsoDate;
  readonly link: Link | null;
  /** Null while it is under way. `version` is the record's, as the entry left it. */
  readonly entered: { readonly reference: string; readonly version: number } | null;
}

/** A decision that stands. */
export interface Decision {
  readonly version: number;
  readonly type: DecisionType;
  readonly proposals: readonly ProposalId[];
  readonly outcome: OutcomeId | null;
}

export interface ImportState {
  readonly file: FilePutIn;
  readonly name: string;
  readonly status: 'reading' | 'review' | 'failed' | 'finished';
  readonly failure: { readonly code: string; readonly sentence: string } | null;
  readonly title: string | null;
  readonly report: ReportFacts | null;
  readonly held: HeldReport | null;
  readonly proposals: readonly ProposalState[];
  readonly entries: readonly EntryState[];
  /** In the order in which they were made. */
  readonly decisions: readonly Decision[];
}

/** How many of each are left once merged and split ones are counted as what they became. */
export function countsOf({ proposals }: ImportState): Readonly<Record<'open' | 'accepted' | 'dismissed', number>> {
  const of = (status: ProposalStatus): number => proposals.filter((each) => each.status === status).length;
  return { open: of('open'), accepted: of('accepted'), dismissed: of('dismissed') };
}
