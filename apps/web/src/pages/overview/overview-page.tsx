import { Anchor, Button, Grid, Stack, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useOverview } from '../../api/queries.js';
import { useWorkspace } from '../../app/workspace.js';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { Answer } from '../../ui/answer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { Section } from '../../ui/section.js';
import { ByMeetingTable } from './by-meeting-table.js';
import { Figures } from './figures.js';
import { Moved } from './moved.js';
import { Needs } from './needs.js';
import { OwnItems } from './own-items.js';

const ByMeetingChart = lazy(async () => ({ default: (await import('./by-meeting-chart.js')).ByMeetingChart }));

/** What needs somebody first, then where everything stands, then what moved. */
export function OverviewPage() {
  const { body } = useWorkspace();
  const overview = useOverview();
  return (
    <Page title={`Overview of ${body}`}>
      <Answer of={overview}>
        {(view) =>
          view.total === 0 ? (
            <NothingRecorded />
          ) : (
            <Stack gap="xl">
              <OwnItems />
              <Grid gap="xl">
                <Grid.Col span={{ base: 12, md: 5 }}>
                  <Needs needs={view.needs} next={view.nextMeeting} />
                </Grid.Col>
                <Grid.Col span={{ base: 12, md: 7 }}>
                  <Figures dispositions={view.dispositions} total={view.total} />
                </Grid.Col>
              </Grid>
              <Grid gap="xl">
                <Grid.Col span={{ base: 12, md: 5 }} order={{ base: 2, md: 1 }}>
                  <Moved moved={view.moved} />
                </Grid.Col>
                <Grid.Col span={{ base: 12, md: 7 }} order={{ base: 1, md: 2 }}>
                  <Section title="Outcomes by meeting and where they stand" aside={<MatrixLink />}>
                    <Suspense fallback={<div style={{ height: 300 }} />}>
                      <ByMeetingChart byMeeting={view.byMeeting} />
                    </Suspense>
                    <ByMeetingTable byMeeting={view.byMeeting} />
                  </Section>
                </Grid.Col>
              </Grid>
            </Stack>
          )
        }
      </Answer>
    </Page>
  );
}

function MatrixLink() {
  return (
    <Anchor component={WorkspaceLink} to="/matrix" size="sm">
      See the matrix
    </Anchor>
  );
}

function NothingRecorded() {
  const { isPast } = useWorkspace();
  if (isPast) return <Text c="dimmed">Nothing had been agreed by then, as far as was recorded.</Text>;
  return (
    <EmptyState
      title="Nothing is recorded yet"
      action={
        <Button component={WorkspaceLink} to="/meetings">
          Choose a meeting
        </Button>
      }
    >
      Open a meeting and record what it agreed. Each outcome will stand here until it is done.
    </EmptyState>
  );
}
