import type { BodyView } from '@app/contracts';
import { Button, Group, Paper, Text } from '@mantine/core';
import { useCommand } from '../../api/use-command.js';
import { useWorkspace } from '../../app/workspace.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { longDate } from '../../words/dates.js';

/** Switches reminders on or off, after saying what that will do. */
export function ReminderSwitch({ body }: { readonly body: BodyView }) {
  const { canWrite } = useWorkspace();
  const command = useCommand();
  const { id, version, remindersFrom } = body;
  const isOn = remindersFrom !== null;
  return (
    <Paper withBorder p="md" mb="xl" maw={760}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <div style={{ flex: '1 1 320px' }}>
          <Text fw={600}>{isOn ? `Reminders are on since ${longDate(remindersFrom)}.` : 'Reminders are off.'}</Text>
          <Text c="dimmed">{isOn ? whileOn : beforeOn}</Text>
        </div>
        {canWrite('reminders.manage') && (
          <Button
            variant={isOn ? 'default' : 'filled'}
            loading={command.isPending}
            onClick={() => {
              command.mutate({
                to: '/api/v1/bodies/{body}/reminder-switches',
                at: { body: id },
                body: { on: !isOn },
                version,
              });
            }}
          >
            {isOn ? 'Switch reminders off' : 'Switch reminders on'}
          </Button>
        )}
      </Group>
      {command.error !== null && <ProblemNote error={command.error} />}
    </Paper>
  );
}

const whileOn =
  'Each person gets at most one mail a working day, after 8 in the morning, with all that is due. Switching off stops every mail of this body.';
const beforeOn =
  'Nobody is mailed. Once on, each person gets at most one mail a working day, after 8 in the morning, with all that is due. What was due before then stays quiet.';
