import type { MeetingView } from '@app/contracts';
import { Button, Group, Modal, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { SyntheticEvent } from 'react';
import { useNavigate } from 'react-router';
import { useDocuments } from '../../../api/queries.js';
import { useCommand } from '../../../api/use-command.js';
import { useWorkspace } from '../../../app/workspace.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { CitationFields } from './citation-fields.js';
import { OutcomeFields } from './outcome-fields.js';
import { newOutcomeBody, useNewOutcome } from './new-outcome.js';

interface RecordOutcomeDialogProps {
  readonly meeting: MeetingView;
  readonly onClose: () => void;
}

/** Enters one outcome of a meeting. What is typed stays until it is recorded, whatever goes wrong on the way. */
export function RecordOutcomeDialog({ meeting, onClose }: RecordOutcomeDialogProps) {
  const { body } = useWorkspace();
  const documents = (useDocuments(body).data ?? []).filter(({ id }) => meeting.reports.includes(id));
  const form = useNewOutcome();
  const command = useCommand();
  const navigate = useNavigate();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    command.mutate(
      { to: '/api/v1/outcomes', body: newOutcomeBody(meeting.id, form, documents) },
      {
        onSuccess: ({ id, reference }) => {
          notifications.show({ message: `Recorded as ${reference ?? 'a new outcome'}.` });
          onClose();
          if (id !== undefined) void navigate(`/register/${id}`);
        },
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={`Record an outcome of ${meeting.id}`} size="lg" closeOnClickOutside={false}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <OutcomeFields form={form} agreedOn={meeting.to} />
          <CitationFields form={form} documents={documents} />
          {command.error !== null && <ProblemNote error={command.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={command.isPending}>
              Record
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
