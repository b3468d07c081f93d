import { Anchor, Button, Code, Group, Stack, Table, Text } from '@mantine/core';
import { useBulk } from '../../../api/use-bulk.js';
import { useWorkspace } from '../../../app/workspace.js';
import { WorkspaceLink } from '../../../app/workspace-link.js';
import { ProblemNote } from '../../../ui/problem-note.js';
import { undoneOf, undoRowsOf, type PlannedRow, type RowResult } from './common-steps.js';

interface WhatBecameProps {
  readonly rows: readonly PlannedRow[];
  readonly results: readonly RowResult[];
  readonly onClose: () => void;
}

/** What became of each row, and the way to take back all that was recorded. */
export function WhatBecame({ rows, results, onClose }: WhatBecameProps) {
  const { canWrite } = useWorkspace();
  const undo = useBulk();
  const back = undoRowsOf(rows, results);
  const after = undo.data === undefined ? results : undoneOf(rows, results, undo.data);
  return (
    <Stack gap="md">
      <Text role="status">{summary(after)}</Text>
      <Table verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Outcome</Table.Th>
            <Table.Th scope="col">What happened</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ outcome, step: { addressee } }, at) => (
            <Table.Tr key={`${outcome.id} ${addressee?.id ?? ''}`}>
              <Table.Th scope="row" fw={400}>
                <Anchor component={WorkspaceLink} to={`/register/${outcome.id}`}>
                  {outcome.reference}
                </Anchor>{' '}
                {outcome.title}
                {addressee !== null && ` · ${addressee.name}`}
              </Table.Th>
              <Table.Td>
                <Became result={after[at]} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {undo.error !== null && <ProblemNote error={undo.error} />}
      <Group justify="flex-end">
        {canWrite('outcome.correct') && back.length > 0 && undo.data === undefined && (
          <Button
            variant="default"
            loading={undo.isPending}
            onClick={() => {
              undo.mutate(back);
            }}
          >
            Undo {back.length === 1 ? 'it' : `all ${back.length}`}
          </Button>
        )}
        <Button onClick={onClose} data-autofocus>
          Done
        </Button>
      </Group>
    </Stack>
  );
}

const words = {
  recorded: 'recorded',
  'taken-back': 'taken back; the timeline shows both',
  already: 'it stood like this already',
} as const;

function Became({ result }: { readonly result: RowResult | undefined }) {
  if (result === undefined) return null;
  if (result.result !== 'refused') return words[result.result];
  return (
    <>
      {result.detail} <Code>{result.code}</Code>
    </>
  );
}

function summary(results: readonly RowResult[]): string {
  const n = (wanted: RowResult['result']) => results.filter(({ result }) => result === wanted).length;
  const parts = [
    [n('recorded'), 'recorded'],
    [n('taken-back'), 'taken back'],
    [n('refused'), 'refused'],
    [n('already'), 'stood like this already'],
  ] as const;
  return `${parts.flatMap(([figure, said]) => (figure === 0 ? [] : [`${figure} ${said}`])).join(', ')}.`;
}
