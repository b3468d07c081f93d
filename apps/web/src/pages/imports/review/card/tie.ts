import type { AcceptProposalBody, ProposalView } from '@app/contracts';

/** The outcome of the register to which accepting ties a proposal, and how. */
export type Tie = NonNullable<AcceptProposalBody['link']>;

/** From here on a likeness is offered as what it looks like; below it the person says so first. From 0 to 1. */
const LIKELY = 0.6;

/**
 * What accepting does unless the person says otherwise. What tells of something done goes to the outcome that it is most
 * likely evidence for, and what the register states already is cited there and not entered twice. Every other tie is a
 * statement of somebody's: none is made by itself.
 */
export function tieOf({ isEvidence, matches }: ProposalView, chosen: Tie | null | undefined): Tie | null {
  if (chosen !== undefined) return chosen;
  const relation = isEvidence ? 'evidence-for' : 'restates';
  const likely = matches.find((match) => match.relation === relation && match.score >= LIKELY);
  return likely === undefined ? null : { outcome: likely.outcome, relation };
}

/** Whether it can be accepted as it stands. What tells of something done is no outcome: it needs one that it belongs to. */
export function isReady({ hindrances, isEvidence }: ProposalView, tie: Tie | null, agreedOn: string | null): boolean {
  const open = hindrances.filter(({ code }) => code !== DAY_UNKNOWN || agreedOn === null);
  return open.length === 0 && !(isEvidence && tie === null);
}

/** The one thing that is said at accepting and not in the proposal: when the meeting agreed. */
export const DAY_UNKNOWN = 'meeting-day-unknown';
