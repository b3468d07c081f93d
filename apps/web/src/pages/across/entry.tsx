import type { RegisterRow } from '@app/contracts';
import { Anchor, List, Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { DispositionMark } from '../../ui/disposition.js';
import { LatenessFlag, ViewsFlag, VisibilityFlag } from '../../ui/flags.js';
import { capital, wordsOf } from '../../words/words.js';
import classes from './across.module.css';

interface EntriesProps<Row extends RegisterRow> {
  readonly rows: readonly Row[];
  readonly children: (row: Row) => ReactNode;
}

/** Outcomes with what an answer says of each. */
export function Entries<Row extends RegisterRow>({ rows, children }: EntriesProps<Row>) {
  return (
    <List listStyleType="none" spacing={12}>
      {rows.map((row) => (
        <List.Item key={row.id}>
          <div className={classes['entry']}>
            <DispositionMark value={row.disposition} />
            <div>
              <VisuallyHidden>{capital(wordsOf(row.disposition))}: </VisuallyHidden>
              <Anchor component={WorkspaceLink} to={`/register/${row.id}`}>
                {row.reference} {row.title}
              </Anchor>{' '}
              <LatenessFlag lateness={row.lateness} /> <ViewsFlag views={row.views} />{' '}
              <VisibilityFlag visibility={row.visibility} />
              {children(row)}
            </div>
          </div>
        </List.Item>
      ))}
    </List>
  );
}

/** What is said of an outcome, under its title. */
export function Said({ children }: { readonly children: ReactNode }) {
  return (
    <Text size="sm" c="dimmed">
      {children}
    </Text>
  );
}
