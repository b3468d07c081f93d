import type { Piece } from './page-text.js';

/** In points: narrower gaps are spaces of a justified line. */
export const NARROWEST_GUTTER = 6;
/** Two columns of text have at least so many lines side by side; a table's cells or two signatures have fewer. */
const ENOUGH_LINES = 8;
/** Of the lines that stand on both sides. */
const MOSTLY = 0.7;
const HALF = 0.5;
const ALIGNED = 4;
/** Of both columns together; the numbers of paragraphs stand in less. */
const NARROWEST_COLUMN = 0.25;
/** How near the end of a line comes to the edge of its column, in parts of the column's width. */
const NEAR_EDGE = 0.15;

interface Gap {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

const end = ({ x, width }: Piece): number => x + width;

/** The wide gaps of one line, with the ends of what stands on either side. */
function gapsOf(line: readonly Piece[]): readonly Gap[] {
  const pieces = line.filter(({ text }) => text.trim() !== '').sort((one, other) => one.x - other.x);
  const left = pieces[0]?.x ?? 0;
  const right = Math.max(...pieces.map(end));
  const gaps: Gap[] = [];
  let reached = left;
  for (const piece of pieces) {
    if (piece.x - reached >= NARROWEST_GUTTER) gaps.push({ from: reached, to: piece.x, left, right });
    reached = Math.max(reached, end(piece));
  }
  return gaps;
}

const covers = (x: number) => (gap: Gap) => gap.from <= x && x <= gap.to;
const share = <T>(of: readonly T[], test: (one: T) => boolean): number =>
  of.filter(test).length / Math.max(of.length, 1);

/** Whether the text left and right of the gaps fills columns, as running text does and cells do not. */
function areColumns(gaps: readonly Gap[]): boolean {
  const [from, to] = [Math.max(...gaps.map((gap) => gap.from)), Math.min(...gaps.map((gap) => gap.to))];
  const [left, right] = [Math.min(...gaps.map((gap) => gap.left)), Math.max(...gaps.map((gap) => gap.right))];
  const narrower = Math.min(from - left, right - to);
  return (
    narrower >= NARROWEST_COLUMN * (right - left) &&
    share(gaps, (gap) => gap.from >= from - NEAR_EDGE * (from - left)) >= HALF &&
    share(gaps, (gap) => gap.to <= to + ALIGNED) >= HALF &&
    share(gaps, (gap) => gap.right >= right - NEAR_EDGE * (right - to)) >= HALF
  );
}

/** The x of the gutter that parts a page into two columns of running text, or null. `lines` are pieces on one baseline each. */
export function gutterOf(lines: readonly (readonly Piece[])[]): number | null {
  const gaps = lines.map(gapsOf);
  const candidates = gaps.flat().map(({ to }) => to - NARROWEST_GUTTER / 2);
  let best: readonly Gap[] = [];
  let at = 0;
  for (const x of new Set(candidates.map(Math.round))) {
    const open = gaps.flatMap((line) => line.find(covers(x)) ?? []);
    if (open.length > best.length) [best, at] = [open, x];
  }
  const across = lines.filter((line) => line.some(({ x }) => x < at) && line.some((piece) => end(piece) > at));
  return best.length >= ENOUGH_LINES && best.length >= MOSTLY * across.length && areColumns(best) ? at : null;
}
