import { Anchor, Table, Text } from '@mantine/core';
import { useMeetings } from '../../api/queries.js';
import { useWorkspace } from '../../app/workspace.js';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { Answer } from '../../ui/answer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { longDate, periodWords } from '../../words/dates.js';
import { wordsOf } from '../../words/words.js';
import { reportWords } from './report-state.js';
import { ConveneButton } from './schedule/convene-button.js';

/** The body's meetings and the sessions of its parent, the newest first. */
export function MeetingsPage() {
  const { body } = useWorkspace();
  const meetings = useMeetings(body);
  return (
    <Page title={`Meetings of ${body}`} aside={<ConveneButton />}>
      <Answer of={meetings}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title="No meeting is convened yet">
              Whoever manages the meetings of the body convenes one here; its dates may be set later.
            </EmptyState>
          ) : (
            <Table.ScrollContainer minWidth={560}>
              <Table verticalSpacing={6}>
                <Table.Thead>
                  <Table.Tr>
                    {['Meeting', 'When', 'Kind', 'Report'].map((head) => (
                      <Table.Th key={head} scope="col">
                        {head}
                      </Table.Th>
                    ))}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {[...items].reverse().map((meeting) => (
                    <Table.Tr key={meeting.id}>
                      <Table.Th scope="row" fw={400}>
                        <Anchor component={WorkspaceLink} to={`/meetings/${meeting.id}`}>
                          {meeting.id}
                        </Anchor>
                        <Text size="sm" c="dimmed">
                          {meeting.title}
                        </Text>
                      </Table.Th>
                      <Table.Td>{periodWords(meeting.from, meeting.to)}</Table.Td>
                      <Table.Td>{wordsOf(meeting.kind)}</Table.Td>
                      <Table.Td>
                        {reportWords(meeting)}
                        {meeting.closedOn !== null && ` · closed on ${longDate(meeting.closedOn)}`}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }
      </Answer>
    </Page>
  );
}
