import type { Frame, PageCell, PageTable, Piece, Rule } from './page-text.js';
import { rowsOf } from './rows.js';

const TOUCH = 3;
const MOST_LINES = 400;

interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly rules: readonly Rule[];
}

const near = (one: number, other: number): boolean => Math.abs(one - other) <= TOUCH;
const level = ({ y1, y2 }: Rule): boolean => y1 === y2;

function touches(one: Rule, other: Rule): boolean {
  return (
    one.x1 - TOUCH <= other.x2 && other.x1 - TOUCH <= one.x2 && one.y1 - TOUCH <= other.y2 && other.y1 - TOUCH <= one.y2
  );
}

/** A word may be drawn together with one of the next cell; the lines between say where to part them. */
function splitAt(piece: Piece, xs: readonly number[]): readonly Piece[] {
  const x = xs.find((line) => line > piece.x + TOUCH && line < piece.x + piece.width - TOUCH);
  if (x === undefined || piece.width === 0) return [piece];
  const letter = piece.width / piece.text.length;
  const at = Math.round((x - piece.x) / letter);
  const spaces = [...piece.text.matchAll(/\s+/g)].map(({ index }) => index);
  const nearest = spaces.sort((one, other) => Math.abs(one - at) - Math.abs(other - at))[0];
  if (nearest === undefined || nearest === 0) return [piece];
  const left = { ...piece, text: piece.text.slice(0, nearest), width: Math.min(nearest * letter, x - piece.x) };
  const right = { ...piece, text: piece.text.slice(nearest).trimStart(), x, width: piece.x + piece.width - x };
  return right.text === '' ? [left] : [left, ...splitAt(right, xs)];
}

/** Lines that touch, directly or by others. */
function connected(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  let rest = rules.slice(0, MOST_LINES * 10);
  const groups: Rule[][] = [];
  while (rest.length > 0) {
    const group = rest.slice(0, 1);
    rest = rest.slice(1);
    for (let at = 0; at < group.length; at += 1) {
      const rule = group[at];
      if (!rule) break;
      group.push(...rest.filter((other) => touches(rule, other)));
      rest = rest.filter((other) => !touches(rule, other));
    }
    groups.push(group);
  }
  return groups;
}

function distinct(values: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const value of [...values].sort((one, other) => one - other))
    if (kept.length === 0 || !near(kept.at(-1) ?? 0, value)) kept.push(value);
  return kept;
}

function gridOf(rules: readonly Rule[]): Grid | null {
  const xs = distinct(rules.filter((rule) => !level(rule)).map(({ x1 }) => x1));
  const ys = distinct(rules.filter(level).map(({ y1 }) => y1));
  const few = xs.length <= MOST_LINES && ys.length <= MOST_LINES;
  return few && xs.length >= 2 && ys.length >= 2 ? { xs, ys, rules } : null;
}

/** From the outermost lines. */
function frameOf({ xs, ys }: Grid): Frame {
  return { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 };
}

/** Whether a line is drawn along x between two heights. */
const uprightAt = ({ rules }: Grid, x: number, middle: number): boolean =>
  rules.some((rule) => !level(rule) && near(rule.x1, x) && rule.y1 - TOUCH <= middle && middle <= rule.y2 + TOUCH);
const levelAt = ({ rules }: Grid, y: number, middle: number): boolean =>
  rules.some((rule) => level(rule) && near(rule.y1, y) && rule.x1 - TOUCH <= middle && middle <= rule.x2 + TOUCH);

/** How many columns and rows the cell reaches over, by the lines that are not drawn. */
function reach(grid: Grid, row: number, column: number): { readonly columns: number; readonly rows: number } {
  const { xs, ys } = grid;
  const middleOf = (of: readonly number[], at: number): number => ((of[at] ?? 0) + (of[at + 1] ?? 0)) / 2;
  let columns = 1;
  while (column + columns < xs.length - 1 && !uprightAt(grid, xs[column + columns] ?? 0, middleOf(ys, row)))
    columns += 1;
  let rows = 1;
  while (row + rows < ys.length - 1 && !levelAt(grid, ys[row + rows] ?? 0, middleOf(xs, column))) rows += 1;
  return { columns, rows };
}

function cellsOf(grid: Grid, pieces: readonly Piece[]): readonly (readonly PageCell[])[] {
  const { xs, ys } = grid;
  const taken = new Set<string>();
  return ys.slice(0, -1).map((top, row) =>
    xs.slice(0, -1).flatMap((left, column) => {
      if (taken.has(`${row} ${column}`)) return [];
      const { columns, rows } = reach(grid, row, column);
      for (let down = 0; down < rows; down += 1)
        for (let over = 0; over < columns; over += 1) taken.add(`${row + down} ${column + over}`);
      const right = xs[column + columns] ?? left;
      const bottom = ys[row + rows] ?? top;
      const inside = pieces.filter((piece) => within(piece, { left, right, top, bottom }));
      return [{ lines: rowsOf(inside), columns, rows }];
    }),
  );
}

const within = ({ x, y, size }: Piece, { left, right, top, bottom }: Frame): boolean =>
  x >= left - TOUCH && x < right - 1 && y - size / 3 > top && y - size / 3 <= bottom;

export interface RuledPage {
  readonly tables: readonly PageTable[];
  /** Frames around running text. */
  readonly boxes: readonly Frame[];
  /** What stands in no table. */
  readonly rest: readonly Piece[];
}

/** The tables that a page draws with lines. One of a single column is a box around what it holds. */
export function ruledTables(pieces: readonly Piece[], rules: readonly Rule[]): RuledPage {
  let rest = pieces;
  const tables: PageTable[] = [];
  const boxes: Frame[] = [];
  for (const grid of connected(rules).map(gridOf)) {
    if (!grid) continue;
    const frame = frameOf(grid);
    const inside = rest.flatMap((piece) => (within(piece, frame) ? splitAt(piece, grid.xs) : []));
    if (inside.length === 0) continue;
    if (grid.xs.length === 2) {
      boxes.push(frame);
      continue;
    }
    rest = rest.filter((piece) => !within(piece, frame));
    tables.push({ top: frame.top, bottom: frame.bottom, rows: cellsOf(grid, inside) });
  }
  return { tables, boxes, rest };
}
