import type { OutcomeView } from '@app/contracts';
import { Button, Group, Modal, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { CommandAnswer } from '@app/contracts';
import { isProblem } from '../../../api/problem-error.js';
import { useCommand, type OutcomeCommand } from '../../../api/use-command.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { StaleNote } from './stale-note.js';

export interface CommandDialogProps {
  readonly title: string;
  readonly submitWords: string;
  readonly outcome: OutcomeView;
  readonly route: OutcomeCommand;
  readonly body: () => object;
  readonly onClose: () => void;
  readonly onRecorded?: (answer: CommandAnswer) => void;
  readonly children: ReactNode;
}

/**
 * Asks what an event needs and records it. What is typed stays until it is recorded: a refusal, a lost connection or
 * a colleague who was quicker takes nothing away.
 */
export function CommandDialog({
  title,
  submitWords,
  outcome,
  route,
  body,
  onClose,
  onRecorded,
  children,
}: CommandDialogProps) {
  const command = useCommand();
  const [version, setVersion] = useState(outcome.version);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    command.mutate(
      { to: `/api/v1/outcomes/{outcome}/${route}`, at: { outcome: outcome.id }, body: body(), version },
      {
        onSuccess: (answer) => {
          onClose();
          if (answer.version > version) onRecorded?.(answer);
          else notifications.show({ message: 'It stood like this already; nothing new was recorded.' });
        },
      },
    );
  };
  const isStale = isProblem(command.error, 412);
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeOnClickOutside={false}>
      <form onSubmit={submit}>
        <Stack gap="md">
          {children}
          {command.error !== null && !isStale && <ProblemNote error={command.error} />}
          {isStale && (
            <StaleNote
              outcomeId={outcome.id}
              since={version}
              onRead={(latest) => {
                setVersion(latest);
                command.reset();
              }}
            />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={command.isPending} disabled={isStale}>
              {submitWords}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
