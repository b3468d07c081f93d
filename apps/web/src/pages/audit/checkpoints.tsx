import { Button, Table, Text } from '@mantine/core';
import { useCheckpoints } from '../../api/audit-queries.js';
import { Answer } from '../../ui/answer.js';
import { Section } from '../../ui/section.js';
import { momentWords } from '../../words/dates.js';
import classes from './audit.module.css';
import { DownloadCheckpoint } from './download-checkpoint.js';

/** All checkpoints, the newest first, some at a time. */
export function Checkpoints() {
  const checkpoints = useCheckpoints();
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = checkpoints;
  return (
    <Section title="Checkpoints">
      <Answer of={checkpoints}>
        {({ pages }) => (
          <>
            <Table.ScrollContainer minWidth={520}>
              <Table verticalSpacing={6}>
                <Table.Thead>
                  <Table.Tr>
                    {['Signed', 'Events', 'Root', 'File'].map((head) => (
                      <Table.Th key={head} scope="col">
                        {head}
                      </Table.Th>
                    ))}
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {pages
                    .flatMap(({ items }) => items)
                    .map((checkpoint) => (
                      <Table.Tr key={checkpoint.number}>
                        <Table.Th scope="row" fw={400}>
                          {momentWords(checkpoint.madeAt)}
                          {checkpoint.reason !== null && (
                            <Text size="sm" c="dimmed">
                              {checkpoint.reason}
                            </Text>
                          )}
                        </Table.Th>
                        <Table.Td>{checkpoint.size.toLocaleString('en')}</Table.Td>
                        <Table.Td>
                          <code className={classes['hash']}>{checkpoint.root.slice(0, 12)}…</code>
                        </Table.Td>
                        <Table.Td>
                          <DownloadCheckpoint checkpoint={checkpoint}>Download</DownloadCheckpoint>
                        </Table.Td>
                      </Table.Tr>
                    ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
            {hasNextPage && (
              <Button mt="sm" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                Show older ones
              </Button>
            )}
          </>
        )}
      </Answer>
    </Section>
  );
}
