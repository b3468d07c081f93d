import { Button, Group, Modal, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { CommandAnswer } from '@app/contracts';
import type { ReactNode, SyntheticEvent } from 'react';
import { useCommand, type CommandSent } from '../../../api/use-command.js';
import { ProblemNote } from '../../../ui/problem-note.js';

interface MeetingCommandDialogProps {
  readonly title: string;
  readonly submitWords: string;
  /** Said once it is recorded. */
  readonly doneWords: string;
  readonly command: () => CommandSent;
  readonly onClose: () => void;
  readonly onDone?: (answer: CommandAnswer) => void;
  readonly children: ReactNode;
}

/** Asks what is needed and records it. What is typed stays until it is recorded, whatever goes wrong on the way. */
export function MeetingCommandDialog(props: MeetingCommandDialogProps) {
  const { title, submitWords, doneWords, command: commandOf, onClose, onDone, children } = props;
  const command = useCommand();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    command.mutate(commandOf(), {
      onSuccess: (answer) => {
        notifications.show({ message: doneWords });
        onClose();
        onDone?.(answer);
      },
    });
  };
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeOnClickOutside={false}>
      <form onSubmit={submit}>
        <Stack gap="md">
          {children}
          {command.error !== null && <ProblemNote error={command.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Back
            </Button>
            <Button type="submit" loading={command.isPending}>
              {submitWords}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
