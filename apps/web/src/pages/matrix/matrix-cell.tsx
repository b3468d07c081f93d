import type { Disposition, MatrixView, MentionState } from '@app/contracts';
import { memo } from 'react';
import { WorkspaceLink } from '../../app/workspace-link.js';
import { DispositionMark } from '../../ui/disposition.js';
import { cellWords } from './mention-words.js';
import classes from './matrix.module.css';
import { CELL } from './use-cell-keys.js';

interface MatrixCellProps {
  readonly row: MatrixView['rows'][number];
  readonly cell: MatrixView['rows'][number]['cells'][number];
}

/** One outcome at one meeting; opens the outcome as of that meeting. */
export const MatrixCell = memo(function MatrixCell({ row, cell }: MatrixCellProps) {
  const { meeting, mention, disposition } = cell;
  if (mention === 'before') return <td className={classes['cell']} data-mention="before" />;
  const words = cellWords(cell, row);
  return (
    <td className={classes['cell']} data-mention={mention} data-again={mention === 'agreed' && cell.outcome !== row.id}>
      <WorkspaceLink
        to={`/register/${cell.outcome}?asOf=${encodeURIComponent(meeting)}`}
        className={classes['mark']}
        aria-label={`${row.reference} at ${meeting}: ${words}`}
        title={words}
        tabIndex={-1}
        {...{ [CELL]: '' }}
      >
        {drawn(mention, disposition)}
      </WorkspaceLink>
    </td>
  );
});

/** A cancelled meeting has no say; where a meeting's date is not known, how things stood then is not known either. */
function drawn(mention: MentionState, disposition: Disposition | null) {
  if (mention === 'cancelled') return '×';
  return disposition === null ? '?' : <DispositionMark value={disposition} />;
}
