import type { OutcomeView } from '@app/contracts';
import { Button, Group, Text } from '@mantine/core';
import { refusalWords } from '../../../api/problem-error.js';
import { useCommand } from '../../../api/use-command.js';

interface UndoProps {
  readonly outcome: Pick<OutcomeView, 'id' | 'reference'>;
  /** Of the step just recorded. */
  readonly version: number;
  readonly onDone: () => void;
}

/** Takes the step just recorded back: an annulment like any other, so that the timeline shows both. */
export function Undo({ outcome, version, onDone }: UndoProps) {
  const command = useCommand();
  const undo = () => {
    command.mutate(
      {
        to: '/api/v1/outcomes/{outcome}/annulments',
        at: { outcome: outcome.id },
        body: { version, reason: 'Undone right after it was recorded.' },
        version,
      },
      { onSuccess: onDone },
    );
  };
  return (
    <Group justify="space-between" gap="xs">
      <Text size="sm">
        {outcome.reference}
        {command.error !== null && `: ${refusalWords(command.error)}`}
      </Text>
      <Button size="compact-sm" variant="default" loading={command.isPending} onClick={undo}>
        Undo
      </Button>
    </Group>
  );
}
