import type { PageCell, PageTable, Row, Segment } from './page-text.js';

/** In points. */
const ALIGNED = 4;
const FEWEST_ROWS = 3;
/** Where rows stand further apart than the lines in them, at least by this factor. */
const APART = 1.2;
const FURTHEST = 3;

interface Run {
  readonly columns: readonly number[];
  readonly rows: readonly Row[];
}

const columnOf = ({ left }: Segment, columns: readonly number[]): number =>
  columns.findIndex((x) => Math.abs(x - left) <= ALIGNED);

const fits = ({ segments }: Row, columns: readonly number[]): boolean =>
  segments.every((segment) => columnOf(segment, columns) !== -1);

/** Lines below a line of several cells whose words all begin where its cells do. */
function runFrom(rows: readonly Row[], at: number): Run | null {
  const [head, ...rest] = rows.slice(at);
  if (!head || head.side !== 'both' || head.segments.length < 2) return null;
  const columns = head.segments.map(({ left }) => left);
  const run = [head];
  for (const row of rest) {
    const last = run.at(-1) ?? head;
    if (row.side !== 'both' || row.y - last.y > FURTHEST * row.size || !fits(row, columns)) break;
    run.push(row);
  }
  // A line of one cell at the end is more likely the paragraph below.
  while ((run.at(-1)?.segments.length ?? 2) < 2) run.pop();
  const filled = run.filter(({ segments }) => segments.length === columns.length);
  return filled.length >= FEWEST_ROWS ? { columns, rows: run } : null;
}

/** Lines of a cell follow closely; where all lines do, each that begins in the first column begins a row. */
function groupsOf({ columns, rows }: Run): readonly (readonly Row[])[] {
  const gaps = rows.slice(1).map((row, nth) => row.y - (rows[nth]?.y ?? 0));
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  const spaced = most >= APART * least;
  const groups: Row[][] = [];
  rows.forEach((row, nth) => {
    const gap = gaps[nth - 1] ?? Infinity;
    const first = row.segments.some((segment) => columnOf(segment, columns) === 0);
    if (spaced ? gap > (least + most) / 2 : first) groups.push([row]);
    else groups.at(-1)?.push(row);
  });
  return groups;
}

function cellsOf(group: readonly Row[], columns: readonly number[]): readonly PageCell[] {
  return columns.map((_, column) => ({
    columns: 1,
    rows: 1,
    lines: group.flatMap((row) => {
      const segments = row.segments.filter((segment) => columnOf(segment, columns) === column);
      return segments.length > 0 ? [{ ...row, segments }] : [];
    }),
  }));
}

/** The tables that stand on a page without lines: words that begin below one another, line after line. And the rows in none. */
export function plainTables(rows: readonly Row[]): {
  readonly tables: readonly PageTable[];
  readonly rest: readonly Row[];
} {
  const tables: PageTable[] = [];
  const rest: Row[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const run = runFrom(rows, at);
    const first = rows[at];
    if (!first) break;
    if (!run) {
      rest.push(first);
      continue;
    }
    const last = run.rows.at(-1) ?? first;
    tables.push({
      top: first.y - first.size,
      bottom: last.y,
      rows: groupsOf(run).map((group) => cellsOf(group, run.columns)),
    });
    at += run.rows.length - 1;
  }
  return { tables, rest };
}
