import type { MatrixView } from '@app/contracts';
import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { DispositionMark } from '../../ui/disposition.js';
import { periodWords } from '../../words/dates.js';
import { wordsOf } from '../../words/words.js';
import { MatrixCell } from './matrix-cell.js';
import classes from './matrix.module.css';
import { useCellKeys } from './use-cell-keys.js';

type MatrixTableProps = Pick<MatrixView, 'meetings' | 'rows'>;

/** The picture and the table are one: a table whose cells are drawn. Tab enters it once; arrows move inside. */
export function MatrixTable({ meetings, rows }: MatrixTableProps) {
  const table = useRef<HTMLTableElement>(null);
  const keys = useCellKeys(table);
  const scrolled = useNewestInView();
  return (
    <div ref={scrolled} className={classes['scroll']} role="region" aria-label="Outcomes by meeting" tabIndex={0}>
      <table ref={table} className={classes['matrix']} {...keys}>
        <caption>
          <VisuallyHidden>
            Outcomes down, meetings across in order of time. Arrow keys move from cell to cell.
          </VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={classes['corner']}>
              Outcome
            </th>
            {meetings.map((meeting) => (
              <MeetingHead key={meeting.id} meeting={meeting} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className={classes['outcome']}>
                <DispositionMark value={row.disposition} />
                <VisuallyHidden>{wordsOf(row.disposition)} </VisuallyHidden>
                <WorkspaceLink to={`/register/${row.id}`} title={row.title}>
                  <span className={classes['reference']}>{row.reference}</span> {row.title}
                </WorkspaceLink>
                {row.also.map(({ id, reference }) => (
                  <WorkspaceLink key={id} to={`/register/${id}`} className={classes['again'] ?? ''}>
                    ↻<VisuallyHidden> said again as</VisuallyHidden> {reference}
                  </WorkspaceLink>
                ))}
                {row.views > 0 && (
                  <span title="View recorded" className={classes['view']}>
                    ⚑<VisuallyHidden> view recorded</VisuallyHidden>
                  </span>
                )}
              </th>
              {row.cells.map((cell) => (
                <MatrixCell key={cell.meeting} row={row} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Where not all meetings fit, the newest are seen first. */
function useNewestInView() {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    region.current?.scrollTo({ left: region.current.scrollWidth });
  }, []);
  return region;
}

function MeetingHead({ meeting }: { readonly meeting: MatrixView['meetings'][number] }) {
  const { id, title, kind, from, to, cancelled } = meeting;
  return (
    <th scope="col" className={classes['meeting']} data-kind={kind} data-cancelled={cancelled}>
      <WorkspaceLink
        to={`/meetings/${id}`}
        title={`${title}, ${periodWords(from, to)}${cancelled ? ', cancelled' : ''}`}
      >
        {id}
        <span className={classes['year']}>{to?.slice(0, 4) ?? 'no date'}</span>
      </WorkspaceLink>
    </th>
  );
}
