import { Button, Group, Kbd } from '@mantine/core';
import { keyOf, type ReviewAct } from '../keys/review-keys.js';

const acts = [
  { act: 'acceptSeveral', words: 'Accept several …' },
  { act: 'undo', words: 'Undo' },
  { act: 'help', words: 'Keys' },
] as const;

interface BoardActionsProps {
  readonly isUndoing: boolean;
  readonly onAct: (act: ReviewAct) => void;
}

/** What concerns more than the proposal in focus. */
export function BoardActions({ isUndoing, onAct }: BoardActionsProps) {
  return (
    <Group gap={6}>
      {acts.map(({ act, words }) => (
        <Button
          key={act}
          size="compact-sm"
          variant="default"
          rightSection={<Kbd size="xs">{keyOf(act)}</Kbd>}
          aria-keyshortcuts={keyOf(act)}
          loading={act === 'undo' && isUndoing}
          onClick={() => {
            onAct(act);
          }}
        >
          {words}
        </Button>
      ))}
    </Group>
  );
}
