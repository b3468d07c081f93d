import type { BulkAnswer, ReadBackRow, ReadBackView } from '@app/contracts';
import { Anchor, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import { longDate } from '../../words/dates.js';
import { askedOf } from './asked-of.js';

interface ReadBackRowsProps {
  readonly view: ReadBackView;
  /** What became of the steps, once they were sent. */
  readonly answer: BulkAnswer | undefined;
}

/** Each row that asks for something, with what became of it; the unchanged ones are only counted. */
export function ReadBackRows({ view, answer }: ReadBackRowsProps) {
  const asked = askedOf(view);
  const rows = view.rows.filter(({ state }) => state !== 'unchanged');
  if (rows.length === 0) return null;
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Row</Table.Th>
            <Table.Th>Outcome</Table.Th>
            <Table.Th>Asks for</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.row}>
              <Table.Td>{row.row}</Table.Td>
              <Table.Td>
                {row.outcome === null ? (
                  row.reference
                ) : (
                  <Anchor component={Link} to={`/register/${row.outcome}`} size="sm">
                    {row.reference}
                  </Anchor>
                )}
                <Text size="sm">{row.title}</Text>
              </Table.Td>
              <Table.Td>
                <Asked row={row} answer={answer?.rows[asked.indexOf(row)]} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface AskedProps {
  readonly row: ReadBackRow;
  readonly answer: BulkAnswer['rows'][number] | undefined;
}

function Asked({ row: { step, words, problem, movedSince }, answer }: AskedProps) {
  if (problem !== null) return <Text size="sm">{problem.message}</Text>;
  if (step === null) return null;
  return (
    <>
      <Text size="sm">
        {words} on {longDate(step.effectiveOn)}
        {answer?.result === 'done' && ': recorded'}
      </Text>
      {answer?.result === 'refused' && <Text size="sm">{answer.detail}</Text>}
      {movedSince && answer === undefined && (
        <Text size="sm" c="dimmed">
          Somebody recorded something since the table was written; look at it first.
        </Text>
      )}
    </>
  );
}
