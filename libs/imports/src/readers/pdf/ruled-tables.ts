import type { PageCell, PageTable, Piece, Rule } from './page-text.js';
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
  const isTable = xs.length >= 3 && ys.length >= 2 && xs.length <= MOST_LINES && ys.length <= MOST_LINES;
  return isTable ? { xs, ys, rules } : null;
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
      const inside = pieces.filter((piece) => within(piece, left, right, top, bottom));
      return [{ lines: rowsOf(inside), columns, rows }];
    }),
  );
}

const within = ({ x, y, size }: Piece, left: number, right: number, top: number, bottom: number): boolean =>
  x >= left - TOUCH && x < right - 1 && y - size / 3 > top && y - size / 3 <= bottom;

/** The tables that a page draws with lines, and the pieces that stand in none. A box of one column is no table. */
export function ruledTables(
  pieces: readonly Piece[],
  rules: readonly Rule[],
): { readonly tables: readonly PageTable[]; readonly rest: readonly Piece[] } {
  let rest = pieces;
  const tables: PageTable[] = [];
  for (const grid of connected(rules).map(gridOf)) {
    if (!grid) continue;
    const [left, right] = [grid.xs[0] ?? 0, grid.xs.at(-1) ?? 0];
    const [top, bottom] = [grid.ys[0] ?? 0, grid.ys.at(-1) ?? 0];
    const inside = rest.filter((piece) => within(piece, left, right, top, bottom));
    if (inside.length === 0) continue;
    rest = rest.filter((piece) => !within(piece, left, right, top, bottom));
    tables.push({ top, bottom, rows: cellsOf(grid, inside) });
  }
  return { tables, rest };
}
