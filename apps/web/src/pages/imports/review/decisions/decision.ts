import type { AcceptProposalBody, EditProposalBody, ProposalView } from '@app/contracts';

/** What a person decides, of which proposal as they saw it. */
export type Decision =
  | { readonly act: 'accept'; readonly proposal: ProposalView; readonly body: AcceptProposalBody }
  | { readonly act: 'dismiss'; readonly proposal: ProposalView; readonly body: { readonly reason: string } }
  | { readonly act: 'edit'; readonly proposal: ProposalView; readonly body: EditProposalBody }
  | { readonly act: 'split'; readonly proposal: ProposalView; readonly body: { readonly at: number } }
  | {
      readonly act: 'merge';
      readonly proposal: ProposalView;
      readonly body: { readonly into: string; readonly proposals: readonly string[] };
    };

/** How far a decision is that was sent and does not show in the import yet. */
export interface Sent {
  readonly decision: Decision;
  /** Null while it is under way. */
  readonly error: Error | null;
}
