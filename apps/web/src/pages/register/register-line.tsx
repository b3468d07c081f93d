import type { RegisterRow } from '@app/contracts';
import { Checkbox, Table, Text } from '@mantine/core';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { Disposition } from '../../ui/disposition.js';
import { LatenessFlag, ViewsFlag, VisibilityFlag } from '../../ui/flags.js';
import { shortDate } from '../../words/dates.js';
import { paragraphWords, wordsOf } from '../../words/words.js';
import { DeadlineWords } from './deadline-words.js';
import classes from './register.module.css';
import { ROW_LINK } from './use-row-keys.js';

interface RegisterLineProps {
  readonly row: RegisterRow;
  readonly selected: boolean;
  readonly onSelect: () => void;
}

export function RegisterLine({ row, selected, onSelect }: RegisterLineProps) {
  return (
    <Table.Tr className={classes['row'] ?? ''} {...(selected && { bg: 'var(--lit)' })}>
      <Table.Td>
        <Checkbox
          size="xs"
          className={classes['above'] ?? ''}
          checked={selected}
          onChange={onSelect}
          aria-label={`Select ${row.reference}`}
        />
      </Table.Td>
      <Table.Th scope="row" className={classes['nowrap'] ?? ''}>
        {row.reference}
        {row.paragraph !== null && (
          <Text size="xs" c="dimmed">
            {paragraphWords(row.paragraph)}
          </Text>
        )}
      </Table.Th>
      <Table.Td>{wordsOf(row.kind)}</Table.Td>
      <Table.Td>
        <WorkspaceLink className={classes['link']} to={`/register/${row.id}`} {...{ [ROW_LINK]: row.id }}>
          {row.title}
        </WorkspaceLink>
        <ViewsFlag views={row.views} />
        <VisibilityFlag visibility={row.visibility} />
      </Table.Td>
      <Table.Td>{row.owners.map(({ name }) => name).join(', ') || '–'}</Table.Td>
      <Table.Td>
        <DeadlineWords deadlines={row.deadlines} />
        <LatenessFlag lateness={row.lateness} />
      </Table.Td>
      <Table.Td>
        <Disposition value={row.disposition} />
      </Table.Td>
      <Table.Td>
        {row.lastMovement.words}
        <Text size="xs" c="dimmed" className={classes['nowrap'] ?? ''}>
          {shortDate(row.lastMovement.on)}
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}
