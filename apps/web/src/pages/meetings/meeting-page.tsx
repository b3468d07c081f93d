import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { useMeeting } from '../../api/queries.js';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { Answer } from '../../ui/answer.js';
import { Page } from '../../ui/page.js';
import { longDate } from '../../words/dates.js';
import { MeetingReport } from '../imports/put-in/meeting-report.js';
import { AgreedHere } from './agreed-here.js';
import { Closing } from './closing/closing.js';
import { RecordOutcomeButton } from './record-outcome/record-outcome-button.js';
import { Report } from './report.js';
import { When } from './schedule/when.js';

/** One meeting: what it agreed, and its report. */
export function MeetingPage() {
  const { id = '' } = useParams();
  const meeting = useMeeting(id);
  return (
    <Answer of={meeting}>
      {(view) => (
        <Page
          title={view.id}
          aside={
            <Group gap="xs">
              {!view.cancelled && (
                <Button variant="default" component={WorkspaceLink} to={`/across?next=${view.id}`}>
                  Matters arising
                </Button>
              )}
              {!view.cancelled && view.to !== null && (
                <>
                  <Button variant="default" component={WorkspaceLink} to={`/moved?to=${view.id}`}>
                    What moved since the previous meeting
                  </Button>
                  <Button variant="default" component={WorkspaceLink} to={`/register?asOf=${view.id}`}>
                    The register as of this meeting
                  </Button>
                </>
              )}
              <RecordOutcomeButton meeting={view} />
            </Group>
          }
        >
          <Stack gap="xl">
            <div>
              <Group gap="sm">
                <Text>{view.title}</Text>
                {view.closedOn !== null && (
                  <Badge variant="light" color="gray" tt="none">
                    Closed on {longDate(view.closedOn)}
                  </Badge>
                )}
              </Group>
              <When meeting={view} />
            </div>
            <AgreedHere meeting={view.id} />
            <Closing meeting={view} />
            <MeetingReport meeting={view} />
            {view.reports.map((document) => (
              <Report key={document} document={document} meeting={view.id} />
            ))}
          </Stack>
        </Page>
      )}
    </Answer>
  );
}
