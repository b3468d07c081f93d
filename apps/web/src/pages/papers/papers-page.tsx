import { Stack, Text } from '@mantine/core';
import { useWorkspace } from '../../app/workspace.js';
import { Page } from '../../ui/page.js';
import { MattersArisingCard } from './matters-arising-card.js';
import { ReadBack } from './read-back.js';
import { StatusCard } from './status-card.js';

/** The documents that leave the register, and the tables that come back. */
export function PapersPage() {
  const { canWrite } = useWorkspace();
  return (
    <Page title="Papers">
      <Text maw={760} mb="lg">
        Each paper says what the register holds at the moment you look at, with citations and the views recorded. The
        Word file is fit to be tabled; the tables have four empty columns in which anybody can report what happened.
      </Text>
      <Stack gap="lg" maw={760}>
        <MattersArisingCard />
        <StatusCard />
        {canWrite('outcome.step') && <ReadBack />}
      </Stack>
    </Page>
  );
}
