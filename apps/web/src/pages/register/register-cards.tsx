import { Checkbox, Group, Text } from '@mantine/core';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { Disposition } from '../../ui/disposition.js';
import { LatenessFlag, ViewsFlag, VisibilityFlag } from '../../ui/flags.js';
import { shortDate } from '../../words/dates.js';
import { wordsOf } from '../../words/words.js';
import type { RowsProps } from './register-table.js';
import classes from './register.module.css';
import { ROW_LINK } from './use-row-keys.js';

/** The register on a phone: the same facts, one card each. */
export function RegisterCards({ rows, selection }: RowsProps) {
  return (
    <ul className={classes['cards']}>
      {rows.map((row) => (
        <li key={row.id} className={`${classes['card'] ?? ''} ${classes['row'] ?? ''}`}>
          <Group justify="space-between" wrap="nowrap" gap="xs">
            <Text size="sm" c="dimmed">
              {row.reference} · {wordsOf(row.kind)}
            </Text>
            <Checkbox
              className={classes['above'] ?? ''}
              checked={selection.ids.has(row.id)}
              onChange={() => {
                selection.toggle(row.id);
              }}
              aria-label={`Select ${row.reference}`}
            />
          </Group>
          <WorkspaceLink className={classes['link']} to={`/register/${row.id}`} {...{ [ROW_LINK]: row.id }}>
            {row.title}
          </WorkspaceLink>
          <Group gap="sm" mt={4}>
            <Disposition value={row.disposition} size="sm" />
            <LatenessFlag lateness={row.lateness} />
            <ViewsFlag views={row.views} />
            <VisibilityFlag visibility={row.visibility} />
          </Group>
          <Text size="sm" c="dimmed">
            {[
              row.owners.map(({ name }) => name).join(', '),
              row.deadlines.map(({ words }) => words).join('; '),
              `${row.lastMovement.words}, ${shortDate(row.lastMovement.on)}`,
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </Text>
        </li>
      ))}
    </ul>
  );
}
