import type { MeetingView } from '@app/contracts';
import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type SyntheticEvent } from 'react';
import { useCommand } from '../../../api/use-command.js';
import { ProblemNote } from '../../../ui/problem-note.js';

interface CloseDialogProps {
  readonly meeting: MeetingView;
  readonly onClose: () => void;
}

/** Says what closing means before it is recorded. */
export function CloseDialog({ meeting, onClose }: CloseDialogProps) {
  const [effectiveOn, setEffectiveOn] = useState('');
  const command = useCommand();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    command.mutate(
      {
        to: '/api/v1/meetings/{meeting}/close',
        at: { meeting: meeting.id },
        body: { effectiveOn },
        version: meeting.version,
      },
      {
        onSuccess: () => {
          notifications.show({ message: `${meeting.id} is closed.` });
          onClose();
        },
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={`Close ${meeting.id}`} size="lg" closeOnClickOutside={false}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Text>
            You say that the register holds what this meeting agreed, by its report. Nothing is locked: what is learned
            later is recorded as a step or a correction of its own.
          </Text>
          <Text>
            A checkpoint of the whole register is signed at once and mailed to the chair and the auditors, who can prove
            with it that nothing recorded until now was changed.
          </Text>
          <TextInput
            label="Closed on"
            description="The day on which the record was closed, not when it is typed here."
            type="date"
            required
            maw={260}
            data-autofocus
            value={effectiveOn}
            onChange={({ currentTarget }) => {
              setEffectiveOn(currentTarget.value);
            }}
          />
          {command.error !== null && <ProblemNote error={command.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={command.isPending}>
              Close the meeting
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
