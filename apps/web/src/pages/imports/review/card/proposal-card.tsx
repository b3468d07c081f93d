import type { ProposalView } from '@app/contracts';
import { Stack, Text } from '@mantine/core';
import type { useAccepting } from '../board/use-accepting.js';
import type { Decision } from '../decisions/decision.js';
import { CardFacts } from './card-facts.js';
import { Decided } from './decided.js';
import { Hindrances } from './hindrances.js';
import { Quotes } from './quotes.js';
import { Ties } from './ties.js';

export interface ProposalCardProps {
  readonly proposal: ProposalView;
  readonly mayDecide: boolean;
  readonly accepting: ReturnType<typeof useAccepting>;
  readonly onDecide: (decision: Decision) => void;
  readonly onTakeBack: (version: number) => void;
}

/** All that is known of the proposal in focus. */
export function ProposalCard({ proposal, mayDecide, accepting, onDecide, onTakeBack }: ProposalCardProps) {
  const isOpen = proposal.status === 'open' && mayDecide;
  const setTie = (tie: Parameters<typeof accepting.setTie>[1]) => {
    accepting.setTie(proposal, tie);
  };
  return (
    <Stack gap="sm">
      <Quotes proposal={proposal} />
      {proposal.claimed !== null && (
        <Text size="sm">
          The report claims: “{proposal.claimed}”. It is entered as claimed, and waits to be verified.
        </Text>
      )}
      <Ties proposal={proposal} tie={accepting.tieOf(proposal)} onTie={isOpen ? setTie : undefined} />
      <CardFacts proposal={proposal} onDecide={isOpen ? onDecide : undefined} />
      {isOpen && (
        <Hindrances
          proposal={proposal}
          agreedOn={accepting.agreedOn(proposal)}
          onAgreedOn={(date) => {
            accepting.setAgreedOn(proposal, date);
          }}
        />
      )}
      {proposal.status !== 'open' && <Decided proposal={proposal} onTakeBack={mayDecide ? onTakeBack : undefined} />}
    </Stack>
  );
}
