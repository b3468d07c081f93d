import type { ProposalView } from '@app/contracts';
import { Button, Group, Kbd } from '@mantine/core';
import { keyOf } from '../keys/review-keys.js';

const acts = ['accept', 'edit', 'merge', 'split', 'dismiss'] as const;
type Act = (typeof acts)[number];
const words: Readonly<Record<Act, string>> = {
  accept: 'Accept',
  edit: 'Edit',
  merge: 'Merge',
  split: 'Split',
  dismiss: 'Dismiss',
};

interface CardActionsProps {
  readonly proposal: ProposalView;
  readonly isUnderWay: boolean;
  readonly onAct: (act: Act) => void;
}

/** What can be done with the proposal in focus, each with its key. Always at the same place, so that one can press again. */
export function CardActions({ proposal, isUnderWay, onAct }: CardActionsProps) {
  return (
    <Group gap={5} role="group" aria-label="Decide on the proposal in focus">
      {acts.map((act) => (
        <Button
          key={act}
          size="compact-sm"
          px={7}
          variant={act === 'accept' ? 'filled' : 'default'}
          loading={isUnderWay && act === 'accept'}
          disabled={isUnderWay || (act === 'accept' && proposal.hindrances.length > 0)}
          rightSection={<Kbd size="xs">{keyOf(act)}</Kbd>}
          aria-keyshortcuts={keyOf(act)}
          onClick={() => {
            onAct(act);
          }}
        >
          {words[act]}
        </Button>
      ))}
    </Group>
  );
}
