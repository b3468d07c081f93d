import type { OverviewView } from '@app/contracts';
import { Anchor, Table } from '@mantine/core';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { dispositions } from '../../ui/disposition.js';
import { capital, wordsOf } from '../../words/words.js';

/** The chart's numbers, each a link to the list behind it. */
export function ByMeetingTable({ byMeeting }: { readonly byMeeting: OverviewView['byMeeting'] }) {
  const used = dispositions.filter((id) => byMeeting.some(({ counts }) => (counts[id] ?? 0) > 0));
  return (
    <details>
      <summary>The same as a table</summary>
      <Table.ScrollContainer minWidth={480}>
        <Table mt="xs" verticalSpacing={3}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Meeting</Table.Th>
              {used.map((id) => (
                <Table.Th key={id} scope="col">
                  {capital(wordsOf(id))}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {byMeeting.map(({ meeting, counts }) => (
              <Table.Tr key={meeting}>
                <Table.Th scope="row">{meeting}</Table.Th>
                {used.map((id) => (
                  <Table.Td key={id}>
                    {counts[id] !== undefined && counts[id] > 0 ? (
                      <Anchor component={WorkspaceLink} to={`/register?meeting=${meeting}&disposition=${id}`}>
                        {counts[id]}
                      </Anchor>
                    ) : (
                      0
                    )}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </details>
  );
}
