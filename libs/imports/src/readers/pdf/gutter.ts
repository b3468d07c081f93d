import type { Piece } from './page-text.js';

/** In points: narrower gaps are spaces of a justified line. */
export const NARROWEST_GUTTER = 6;
/** Two columns of text have at least so many lines each; a table's cells or two signatures have fewer. */
const ENOUGH_LINES = 8;
/** So few lines, of those of the shorter column, go across: titles and the like. */
const ACROSS = 0.4;
const HALF = 0.5;
const ALIGNED = 4;
/** How near the end of a line comes to the edge of its column, in parts of the column's width. */
const NEAR_EDGE = 0.15;
/** Of both columns together; the numbers of paragraphs stand in less. */
const NARROWEST_COLUMN = 0.25;
const CANDIDATES = 8;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What of the lines stands left and right of a place, and how many lines go across it. */
interface Parted {
  readonly left: readonly Stretch[];
  readonly right: readonly Stretch[];
  readonly across: number;
}

const end = ({ x, width }: Piece): number => x + width;
const share = <T>(of: readonly T[], test: (one: T) => boolean): number =>
  of.filter(test).length / Math.max(of.length, 1);
const stretchOf = (pieces: readonly Piece[]): Stretch => ({
  from: Math.min(...pieces.map(({ x }) => x)),
  to: Math.max(...pieces.map(end)),
});

/** Where most lines begin that do not begin at the left: there a second column would. */
function beginnings(lines: readonly (readonly Piece[])[], { from, to }: Stretch): readonly number[] {
  const times = new Map<number, number>();
  for (const { x } of lines.flat()) {
    const inside = x > from + NARROWEST_COLUMN * (to - from) && x < to - NARROWEST_COLUMN * (to - from);
    if (inside) times.set(Math.round(x), (times.get(Math.round(x)) ?? 0) + 1);
  }
  return [...times]
    .sort(([, one], [, other]) => other - one)
    .slice(0, CANDIDATES)
    .map(([x]) => x);
}

function partAt(lines: readonly (readonly Piece[])[], x: number): Parted {
  const left: Stretch[] = [];
  const right: Stretch[] = [];
  let across = 0;
  for (const line of lines) {
    const before = line.filter((piece) => piece.x < x);
    const after = line.filter((piece) => piece.x >= x);
    if (before.length > 0 && stretchOf(before).to > x - NARROWEST_GUTTER / 2) across += 1;
    else {
      if (before.length > 0) left.push(stretchOf(before));
      if (after.length > 0) right.push(stretchOf(after));
    }
  }
  return { left, right, across };
}

/** Whether the text on either side fills a column, as running text does and cells do not. */
function areColumns({ left, right, across }: Parted): boolean {
  const fewer = Math.min(left.length, right.length);
  if (fewer < ENOUGH_LINES || across > ACROSS * fewer) return false;
  const reaches = (side: readonly Stretch[]): boolean => {
    const [from, to] = [Math.min(...side.map((one) => one.from)), Math.max(...side.map((one) => one.to))];
    return share(side, (one) => one.to >= to - NEAR_EDGE * (to - from)) >= HALF;
  };
  const begins = Math.min(...right.map(({ from }) => from));
  return reaches(left) && reaches(right) && share(right, ({ from }) => from <= begins + ALIGNED) >= HALF;
}

/** The x of the gutter that parts a page into two columns of running text, or null. `lines` are pieces on one baseline each. */
export function gutterOf(lines: readonly (readonly Piece[])[]): number | null {
  const written = lines.map((line) => line.filter(({ text }) => text.trim() !== '')).filter((line) => line.length > 0);
  if (written.length < ENOUGH_LINES) return null;
  for (const begin of beginnings(written, stretchOf(written.flat()))) {
    const gutter = begin - NARROWEST_GUTTER / 2;
    if (areColumns(partAt(written, gutter))) return gutter;
  }
  return null;
}
