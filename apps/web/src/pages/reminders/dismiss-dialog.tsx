import type { HeldReminder } from '@app/contracts';
import { Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { FormDialog } from '../../ui/form-dialog.js';
import { count } from '../../words/words.js';
import { decisionWords, useHeldDecision } from './use-held.js';

interface DismissDialogProps {
  readonly body: string;
  readonly moments: readonly HeldReminder[];
  readonly onClose: () => void;
}

/** Asks why reminders are not to go out. */
export function DismissDialog({ body, moments, onClose }: DismissDialogProps) {
  const decision = useHeldDecision(body);
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={`Dismiss ${count(moments.length, 'reminder')}`}
      submitWords="Dismiss"
      error={decision.error}
      isPending={decision.isPending}
      onSubmit={() => {
        decision.mutate(
          { moments, dismissedBecause: reason },
          {
            onSuccess: (answer) => {
              notifications.show({ message: decisionWords(answer, 'dismissed') });
              onClose();
            },
          },
        );
      }}
      onClose={onClose}
    >
      {(errorsOf) => (
        <>
          <Text size="sm">They never go out. The next reminder about the same outcome waits again in its time.</Text>
          <Textarea
            label="Why"
            required
            autosize
            minRows={2}
            data-autofocus
            value={reason}
            onChange={({ currentTarget: { value } }) => {
              setReason(value);
            }}
            {...errorsOf('reason')}
          />
        </>
      )}
    </FormDialog>
  );
}
