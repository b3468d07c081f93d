import { notifications } from '@mantine/notifications';
import type { CommandAnswer } from '@app/contracts';
import type { ReactNode } from 'react';
import type { FieldErrors } from '../api/field-errors.js';
import { useCommand, type CommandSent } from '../api/use-command.js';
import { FormDialog } from './form-dialog.js';
import { showUndo } from './undo-note.js';

interface RecordDialogProps {
  readonly title: string;
  readonly submitWords: string;
  /** Said once it is recorded. */
  readonly doneWords: string;
  readonly command: () => CommandSent;
  /** What takes it back, where one command can; asked once the pages know of the change. */
  readonly undo?: (answer: CommandAnswer) => CommandSent | null;
  readonly onClose: () => void;
  readonly onDone?: (answer: CommandAnswer) => void;
  readonly children: ReactNode | ((errorsOf: FieldErrors) => ReactNode);
}

/** Asks what is needed and records it as one command. */
export function RecordDialog(props: RecordDialogProps) {
  const { title, submitWords, doneWords, command: commandOf, undo, onClose, onDone, children } = props;
  const command = useCommand();
  const submit = () => {
    command.mutate(commandOf(), {
      onSuccess: (answer) => {
        const back = undo?.(answer) ?? null;
        if (back === null) notifications.show({ message: doneWords });
        else showUndo(doneWords, back);
        onClose();
        onDone?.(answer);
      },
    });
  };
  return (
    <FormDialog
      title={title}
      submitWords={submitWords}
      error={command.error}
      isPending={command.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {children}
    </FormDialog>
  );
}
