import type { AcceptProposalBody, ProposalView } from '@app/contracts';

/** The outcome of the register to which accepting ties a proposal, and how. */
export type Tie = NonNullable<AcceptProposalBody['link']>;

/**
 * Without a choice of the person: none, since a tie is a statement of somebody's. What tells of something done is no
 * outcome of its own; it goes to the outcome that it looks most like evidence for.
 */
export function tieOf({ isEvidence, matches }: ProposalView, chosen: Tie | null | undefined): Tie | null {
  if (chosen !== undefined) return chosen;
  const [likest] = isEvidence ? matches.filter(({ relation }) => relation === 'evidence-for') : [];
  return likest === undefined ? null : { outcome: likest.outcome, relation: likest.relation };
}
