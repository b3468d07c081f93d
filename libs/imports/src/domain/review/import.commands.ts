import type { IsoDate } from '@app/kernel';
import type { FilePutIn } from './import.events.js';
import type { HeldReport, Link, OutcomeId, ProposalContent, ProposalId, Reading, ReportFacts } from './vocabulary.js';

/** A proposal as the reading of a report makes it. */
export interface ProposalDraft {
  readonly content: ProposalContent;
  readonly reading: Reading;
}

/** What one may ask of one import. Who asks is metadata. */
export type ImportCommand =
  | { readonly type: 'StartImport'; readonly file: FilePutIn; readonly name: string }
  | {
      readonly type: 'ProposeOutcomes';
      readonly title: string | null;
      readonly report: ReportFacts;
      readonly drafts: readonly ProposalDraft[];
    }
  | { readonly type: 'FailImport'; readonly code: string; readonly sentence: string }
  | { readonly type: 'HoldReport'; readonly held: HeldReport }
  | { readonly type: 'EditProposal'; readonly proposal: ProposalId; readonly to: Partial<ProposalContent> }
  | { readonly type: 'MergeProposals'; readonly into: ProposalId; readonly proposals: readonly ProposalId[] }
  /** `wordings` are what stands before and after the offset `at` in the first passage. */
  | {
      readonly type: 'SplitProposal';
      readonly proposal: ProposalId;
      readonly at: number;
      readonly wordings: readonly [string, string];
    }
  | {
      readonly type: 'AcceptProposal';
      readonly proposal: ProposalId;
      readonly outcome: OutcomeId;
      readonly effectiveOn: IsoDate;
      readonly link: Link | null;
    }
  | {
      readonly type: 'NoteEntry';
      readonly decided: number;
      readonly outcome: OutcomeId;
      readonly reference: string;
      readonly version: number;
    }
  | { readonly type: 'DismissProposal'; readonly proposal: ProposalId; readonly reason: string }
  /** `refused`: the register did not take it, so there is nothing to wait for. */
  | {
      readonly type: 'TakeBackDecision';
      readonly decided: number;
      readonly reason: string | null;
      readonly refused?: boolean;
    }
  | { readonly type: 'FinishImport' };
