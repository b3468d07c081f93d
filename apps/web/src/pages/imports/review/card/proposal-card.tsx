import type { ProposalView } from '@app/contracts';
import { Stack, Text } from '@mantine/core';
import { ProblemNote } from '../../../../ui/problem-note.js';
import type { Decision, Sent } from '../decisions/decision.js';
import { CardFacts } from './card-facts.js';
import { Decided } from './decided.js';
import { Hindrances } from './hindrances.js';
import { Quotes } from './quotes.js';
import { Ties } from './ties.js';
import type { Tie } from './tie.js';

export interface ProposalCardProps {
  readonly proposal: ProposalView;
  readonly mayDecide: boolean;
  readonly sent: Sent | undefined;
  readonly tie: Tie | null;
  readonly onTie: (tie: Tie | null) => void;
  readonly onDecide: (decision: Decision) => void;
  readonly onTakeBack: (version: number) => void;
}

/** All that is known of the proposal in focus. */
export function ProposalCard(props: ProposalCardProps) {
  const { proposal, mayDecide, sent, tie, onTie, onDecide, onTakeBack } = props;
  const isOpen = proposal.status === 'open' && mayDecide;
  return (
    <Stack gap="sm">
      <Quotes proposal={proposal} />
      <CardFacts proposal={proposal} onDecide={isOpen ? onDecide : undefined} />
      {proposal.claimed !== null && (
        <Text size="sm">
          The report claims: “{proposal.claimed}”. It is entered as claimed, and waits to be verified.
        </Text>
      )}
      {proposal.isEvidence && <Text size="sm">It tells of something done, which is no outcome of its own.</Text>}
      <Ties proposal={proposal} tie={tie} onTie={isOpen ? onTie : undefined} />
      {isOpen && <Hindrances proposal={proposal} />}
      {sent?.error != null && <ProblemNote error={sent.error} />}
      {proposal.status !== 'open' && <Decided proposal={proposal} onTakeBack={mayDecide ? onTakeBack : undefined} />}
    </Stack>
  );
}
