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
  /** Whether it can be accepted as it stands. */
  readonly isReady: boolean;
  readonly isUnderWay: boolean;
  readonly onAct: (act: Act) => void;
}

/** What can be done with the proposal in focus, each with its key. Always at the same place, so that one can press again. */
export function CardActions({ isReady, isUnderWay, onAct }: CardActionsProps) {
  return (
    <Group gap={5} role="group" aria-label="Decide on the proposal in focus">
      {acts.map((act) => (
        <Button
          key={act}
          size="compact-sm"
          px={7}
          variant={act === 'accept' ? 'filled' : 'default'}
          loading={isUnderWay && act === 'accept'}
          disabled={isUnderWay || (act === 'accept' && !isReady)}
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
