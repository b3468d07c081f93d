import type { FlowItem, Frame, Line, PageTable, Row, Segment } from './page-text.js';

/** Two columns of text have at least so many lines side by side; a table's cells or two signatures have fewer. */
const ENOUGH_ROWS = 8;
const NARROWEST_GUTTER = 8;
/** Lines of a column of text mostly reach its edge. */
const FILLED = 0.8;
const MOSTLY = 0.5;

interface Placed {
  readonly row: Row;
  readonly segment: Segment;
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

function isFull(side: readonly Segment[]): boolean {
  const left = Math.min(...side.map((segment) => segment.left));
  const right = Math.max(...side.map((segment) => segment.right));
  const full = side.filter((segment) => segment.right - segment.left >= FILLED * (right - left));
  return full.length >= MOSTLY * side.length;
}

/** Where a gutter parts the page into two columns of running text, or null. */
export function gutterOf(rows: readonly Row[]): number | null {
  const parted = rows.filter(({ segments }) => segments.length === 2);
  if (parted.length < ENOUGH_ROWS) return null;
  const leftEnd = Math.max(...parted.map(({ segments }) => segments[0]?.right ?? 0));
  const rightStart = Math.min(...parted.map(({ segments }) => segments[1]?.left ?? 0));
  if (rightStart - leftEnd < NARROWEST_GUTTER / 2) return null;
  const sides = [0, 1].map((side) => parted.flatMap(({ segments }) => segments[side] ?? []));
  return sides.every(isFull) ? (leftEnd + rightStart) / 2 : null;
}

function lineOf({ row, segment }: Placed, page: number, column: string, edge: number): Line {
  const { y, size } = row;
  return { kind: 'line', page, y, size, column, edge, text: segment.text, left: segment.left, right: segment.right };
}

function column(placed: readonly Placed[], page: number, name: string): readonly Line[] {
  const edge = Math.max(0, ...placed.map(({ segment }) => segment.right));
  return placed.map((one) => lineOf(one, page, `${page} ${name}`, edge));
}

/** One stretch of two columns between lines that go across: the left one is read first. */
function twoColumns(rows: readonly Row[], gutter: number, page: number): readonly Line[] {
  const lines: Line[] = [];
  let band: Row[] = [];
  let nth = 0;
  const flush = (): void => {
    const placed = band.flatMap((row) => row.segments.map((segment) => ({ row, segment })));
    nth += 1;
    lines.push(
      ...column(
        placed.filter(({ segment }) => segment.right <= gutter),
        page,
        `left ${nth}`,
      ),
    );
    lines.push(
      ...column(
        placed.filter(({ segment }) => segment.right > gutter),
        page,
        `right ${nth}`,
      ),
    );
    band = [];
  };
  for (const row of rows) {
    const across = row.segments.some(({ left, right }) => left < gutter && right > gutter);
    if (!across) band.push(row);
    else {
      flush();
      lines.push(...oneColumn([row], page, `across ${nth}`, 0));
    }
  }
  flush();
  return lines;
}

const joined = ({ segments }: Row): Segment => ({
  text: segments.map(({ text }) => text).join('\t'),
  left: segments[0]?.left ?? 0,
  right: segments.at(-1)?.right ?? 0,
});

function oneColumn(rows: readonly Row[], page: number, name: string, edge: number): readonly Line[] {
  const own = Math.max(edge, ...rows.map((row) => joined(row).right));
  return rows.map((row) => lineOf({ row, segment: joined(row) }, page, `${page} ${name}`, own));
}

/** Where lines in a box end: as far from its right side as its words begin from its left one. */
function boxed(rows: readonly Row[], { left, right }: Frame, page: number): readonly Line[] {
  const indent = Math.min(...rows.map((row) => joined(row).left)) - left;
  return rows.map((row) => lineOf({ row, segment: joined(row) }, page, `${page} box ${left} ${right}`, right - indent));
}

/** Where the lines of a one-column page end at the right; a short page does not show it by itself. */
export function textEdge(pages: readonly (readonly Row[])[]): number {
  const ends = pages.flatMap((rows) =>
    rows.filter(({ segments }) => segments.length === 1).map((row) => joined(row).right),
  );
  const furthest = [...ends].sort((one, other) => other - one);
  // A few lines may stand out, so the edge is one that several lines reach.
  return furthest[Math.min(Math.floor(ends.length / 50), 4)] ?? 0;
}

/** What a page holds besides its rows. */
export interface Surroundings {
  readonly page: number;
  readonly tables: readonly PageTable[];
  readonly boxes: readonly Frame[];
  /** Where the lines of its one column end. */
  readonly edge: number;
}

const isIn = ({ y }: Row, { top, bottom }: { readonly top: number; readonly bottom: number }): boolean =>
  y > top && y <= bottom;

/** Lines and tables of one page in the order in which a person reads them. */
export function flowOf(rows: readonly Row[], { page, tables, boxes, edge }: Surroundings): readonly FlowItem[] {
  const free = rows.filter((row) => !boxes.some((box) => isIn(row, box)));
  const gutter = gutterOf(free);
  const parts = [
    ...tables.map((table) => ({ top: table.top, items: [{ kind: 'table', page, table } as const] })),
    ...boxes.map((box) => ({
      top: box.top,
      items: boxed(
        rows.filter((row) => isIn(row, box)),
        box,
        page,
      ),
    })),
  ].sort((one, other) => one.top - other.top);
  const items: FlowItem[] = [];
  const linesBetween = (from: number, to: number): void => {
    const between = free.filter(({ y }) => y >= from && y < to);
    items.push(...(gutter === null ? oneColumn(between, page, 'one', edge) : twoColumns(between, gutter, page)));
  };
  let from = -Infinity;
  for (const part of parts) {
    linesBetween(from, part.top);
    items.push(...part.items);
    from = part.top;
  }
  linesBetween(from, Infinity);
  return items;
}

/** The size in which most letters of a document are set. */
export function bodySize(pages: readonly (readonly Row[])[]): number {
  return median(
    pages.flatMap((rows) =>
      rows.flatMap((row) => Array<number>(Math.ceil(joined(row).text.length / 20)).fill(row.size)),
    ),
  );
}
