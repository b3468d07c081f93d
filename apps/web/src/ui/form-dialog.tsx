import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode, SyntheticEvent } from 'react';
import { fieldErrors, type FieldErrors } from '../api/field-errors.js';
import { ProblemNote } from './problem-note.js';

interface FormDialogProps {
  readonly title: string;
  readonly submitWords: string;
  /** What was answered the last time; null while nothing went wrong. */
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** Gets what to put beside each field: what the server says of it. */
  readonly children: ReactNode | ((errorsOf: FieldErrors) => ReactNode);
}

/** Asks what is needed. What is typed stays, whatever goes wrong on the way; bad input is named at its field. */
export function FormDialog(props: FormDialogProps) {
  const { title, submitWords, error, isPending, onSubmit, onClose, children } = props;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSubmit();
  };
  const { errorsOf, others } = fieldErrors(error);
  // Each field asks for its own errors here; what is left stands below.
  const fields = typeof children === 'function' ? children(errorsOf) : children;
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeOnClickOutside={false}>
      <form onSubmit={submit}>
        <Stack gap="md">
          {fields}
          {error !== null && <ProblemNote error={error} errors={others()} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Back
            </Button>
            <Button type="submit" loading={isPending}>
              {submitWords}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
