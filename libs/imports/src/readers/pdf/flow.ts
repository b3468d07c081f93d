import type { FlowItem, Frame, Line, PageTable, Row, Segment } from './page-text.js';

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

const joined = ({ segments }: Row): Segment => ({
  text: segments.map(({ text }) => text).join('\t'),
  left: segments[0]?.left ?? 0,
  right: segments.at(-1)?.right ?? 0,
});

function lineOf(row: Row, page: number, column: string, edge: number): Line {
  return { kind: 'line', page, y: row.y, size: row.size, column: `${page} ${column}`, edge, ...joined(row) };
}

function column(rows: readonly Row[], page: number, name: string, edge: number): readonly Line[] {
  const own = Math.max(edge, ...rows.map((row) => joined(row).right));
  return rows.map((row) => lineOf(row, page, name, own));
}

/** Two columns between lines that go across: the left one is read first. */
function columns(rows: readonly Row[], page: number, edge: number): readonly Line[] {
  const lines: Line[] = [];
  let band: Row[] = [];
  let nth = 0;
  const flush = (): void => {
    nth += 1;
    for (const side of ['left', 'right'] as const)
      lines.push(
        ...column(
          band.filter((row) => row.side === side),
          page,
          `${side} ${nth}`,
          0,
        ),
      );
    band = [];
  };
  for (const row of rows)
    if (row.side === 'both') {
      if (band.length > 0) flush();
      lines.push(...column([row], page, `both ${nth}`, edge));
    } else band.push(row);
  flush();
  return lines;
}

/** Where lines in a box end: as far from its right side as its words begin from its left one. */
function boxed(rows: readonly Row[], { left, right }: Frame, page: number): readonly Line[] {
  const indent = Math.min(...rows.map((row) => joined(row).left)) - left;
  return rows.map((row) => lineOf(row, page, `box ${left} ${right}`, right - indent));
}

/** Where the lines of a one-column page end at the right; a short page does not show it by itself. */
export function textEdge(pages: readonly (readonly Row[])[]): number {
  const ends = pages.flatMap((rows) =>
    rows.filter(({ side, segments }) => side === 'both' && segments.length === 1).map((row) => joined(row).right),
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
    items.push(...columns(between, page, edge));
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
