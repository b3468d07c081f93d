import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { refusalWords } from '../api/problem-error.js';
import { useCommand, type CommandSent } from '../api/use-command.js';

/** Says what was recorded, and for a while offers to take it back. */
export function showUndo(words: string, back: CommandSent): void {
  const id = `undo-${JSON.stringify(back)}`;
  const hide = () => {
    notifications.hide(id);
  };
  notifications.show({ id, message: <UndoNote words={words} back={back} onDone={hide} /> });
}

interface UndoNoteProps {
  readonly words: string;
  readonly back: CommandSent;
  readonly onDone: () => void;
}

/** Taking back is a change like any other: the record has both. */
function UndoNote({ words, back, onDone }: UndoNoteProps) {
  const command = useCommand();
  return (
    <Group justify="space-between" gap="xs">
      <Text size="sm">{command.error === null ? words : refusalWords(command.error)}</Text>
      <Button
        size="compact-sm"
        variant="default"
        loading={command.isPending}
        onClick={() => {
          command.mutate(back, { onSuccess: onDone });
        }}
      >
        Undo
      </Button>
    </Group>
  );
}
