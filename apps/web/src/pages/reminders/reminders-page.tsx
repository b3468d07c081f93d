import { Stack } from '@mantine/core';
import { useBodies } from '../../api/queries.js';
import { useWorkspace } from '../../app/workspace.js';
import { Answer } from '../../ui/answer.js';
import { NotFound } from '../../ui/not-here.js';
import { Page } from '../../ui/page.js';
import { PolicySummary } from './policy-summary.js';
import { ReminderLists } from './reminder-lists.js';
import { ReminderSwitch } from './reminder-switch.js';

/** Whether the body's people are reminded, of what and when, and what was sent. */
export function RemindersPage() {
  const { body } = useWorkspace();
  const bodies = useBodies();
  return (
    <Page title={`Reminders of ${body}`}>
      <Answer of={bodies}>
        {(all) => {
          const present = all.find(({ id }) => id === body);
          if (!present) return <NotFound />;
          return (
            <>
              <ReminderSwitch body={present} />
              <Stack gap="xl">
                <PolicySummary body={body} />
                <ReminderLists body={body} />
              </Stack>
            </>
          );
        }}
      </Answer>
    </Page>
  );
}
