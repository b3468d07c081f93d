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

/** How far a decision is that was sent: on its way, recorded as a version of the import, or refused. */
export interface Sent {
  readonly decision: Decision;
  readonly recorded: number | null;
  readonly error: Error | null;
}

/** What of that the import, at the version that is shown, does not show yet. A refusal stays until the next decision. */
export function notShownYet(sent: ReadonlyMap<string, Sent>, version: number): ReadonlyMap<string, Sent> {
  return new Map([...sent].filter(([, { recorded }]) => recorded === null || recorded > version));
}

/** The proposals on which something is on its way. */
export function underWayIn(sent: ReadonlyMap<string, Sent>): ReadonlySet<string> {
  return new Set([...sent].filter(([, { error }]) => error === null).map(([id]) => id));
}
