import { notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import type { FieldErrors } from '../../api/field-errors.js';
import { usePeopleChange, type PeopleChange } from '../../api/use-people-change.js';
import { FormDialog } from '../../ui/form-dialog.js';

interface PeopleDialogProps {
  readonly title: string;
  readonly submitWords: string;
  /** Said once it is done. */
  readonly doneWords: string;
  readonly change: () => PeopleChange;
  readonly onClose: () => void;
  /** Gets the id of what was made. */
  readonly onDone?: (id: string) => void;
  readonly children: ReactNode | ((errorsOf: FieldErrors) => ReactNode);
}

/** Asks what is needed and changes the list of people. */
export function PeopleDialog({ doneWords, change: changeOf, onClose, onDone, ...asked }: PeopleDialogProps) {
  const change = usePeopleChange();
  const submit = () => {
    change.mutate(changeOf(), {
      onSuccess: ({ id }) => {
        notifications.show({ message: doneWords });
        onClose();
        onDone?.(id);
      },
    });
  };
  return (
    <FormDialog {...asked} error={change.error} isPending={change.isPending} onSubmit={submit} onClose={onClose} />
  );
}
