import type { ImportSummary } from '@app/contracts';
import { Anchor, Progress, Table, Text } from '@mantine/core';
import { WorkspaceLink } from '../../../app/workspace-link.js';
import { momentWords } from '../../../words/dates.js';
import { decidedShare, leftWords, statusWords } from './import-words.js';

/** One line each: what it is, who put it in, and what is left. */
export function ImportsTable({ items }: { readonly items: readonly ImportSummary[] }) {
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            {['Report', 'Put in', 'State', 'Left to decide'].map((head) => (
              <Table.Th key={head} scope="col">
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((item) => (
            <Table.Tr key={item.id}>
              <Table.Th scope="row" fw={400}>
                <Anchor component={WorkspaceLink} to={`/imports/${item.id}`}>
                  {item.title ?? item.name}
                </Anchor>
                <Text size="sm" c="dimmed">
                  {[item.symbol, ...item.meetings, ...(item.title === null ? [] : [item.name])]
                    .filter((part) => part !== null)
                    .join(' · ')}
                </Text>
              </Table.Th>
              <Table.Td>
                {item.startedBy.name}
                <Text size="sm" c="dimmed">
                  {momentWords(item.startedAt)}
                </Text>
              </Table.Td>
              <Table.Td>{statusWords(item)}</Table.Td>
              <Table.Td>
                {leftWords(item)}
                {item.status === 'review' && (
                  <Progress value={decidedShare(item)} size="xs" mt={4} maw={140} aria-hidden="true" />
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
