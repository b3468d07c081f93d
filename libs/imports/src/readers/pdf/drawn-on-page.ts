import type { Dot, Rule } from './page-text.js';

type Matrix = readonly [number, number, number, number, number, number];

/** pdf.js' numbers of the drawing operators that matter here. */
export interface Operators {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly fills: readonly number[];
  readonly strokes: readonly number[];
}

export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface Drawn {
  readonly rules: Rule[];
  readonly dots: Dot[];
}

const THIN = 2.5;
const SMALLEST_DOT = 1.5;
const LARGEST_DOT = 9;
const SHORTEST = 4;
const MOST = 20_000;

const times = (one: Matrix, other: Matrix): Matrix => [
  one[0] * other[0] + one[2] * other[1],
  one[1] * other[0] + one[3] * other[1],
  one[0] * other[2] + one[2] * other[3],
  one[1] * other[2] + one[3] * other[3],
  one[0] * other[4] + one[2] * other[5] + one[4],
  one[1] * other[4] + one[3] * other[5] + one[5],
];
const apply = (matrix: Matrix, x: number, y: number): readonly [number, number] => [
  matrix[0] * x + matrix[2] * y + matrix[4],
  matrix[1] * x + matrix[3] * y + matrix[5],
];

function isMatrix(value: unknown): value is Matrix {
  return Array.isArray(value) && value.length === 6 && value.every((part) => typeof part === 'number');
}

/** The edges of a box: a thin one is a line, a larger one a frame; but colour that fills a larger one draws no line. */
function edges(x1: number, y1: number, x2: number, y2: number, framed: boolean): readonly Rule[] {
  const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)];
  const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)];
  if (![left, right, top, bottom].every(Number.isFinite)) return [];
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  if (bottom - top <= THIN) return right - left < SHORTEST ? [] : [{ x1: left, y1: middleY, x2: right, y2: middleY }];
  if (right - left <= THIN) return bottom - top < SHORTEST ? [] : [{ x1: middleX, y1: top, x2: middleX, y2: bottom }];
  if (!framed) return [];
  return [
    { x1: left, y1: top, x2: right, y2: top },
    { x1: left, y1: bottom, x2: right, y2: bottom },
    { x1: left, y1: top, x2: left, y2: bottom },
    { x1: right, y1: top, x2: right, y2: bottom },
  ];
}

/** A path's numbers: 0 x y moves, 1 x y draws, 2 and 3 curve, 4 closes. Each straight stroke, or the box around four. */
function strokes(path: ArrayLike<number>, matrix: Matrix, framed: boolean): readonly Rule[] {
  const rules: Rule[] = [];
  let points: (readonly [number, number])[] = [];
  const flush = (): void => {
    const [first, second] = points;
    if (first && second && points.length === 2) rules.push(...edges(first[0], first[1], second[0], second[1], framed));
    else if (points.length >= 4) {
      const xs = points.map(([x]) => x);
      const ys = points.map(([, y]) => y);
      rules.push(...edges(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys), framed));
    }
    points = [];
  };
  for (let at = 0; at < path.length && rules.length < MOST;) {
    const operation = path[at] ?? 4;
    if (operation === 0) flush();
    if (operation <= 1) points.push(apply(matrix, path[at + 1] ?? 0, path[at + 2] ?? 0));
    // No table has round lines.
    if (operation === 2 || operation === 3) points = [];
    if (points.length > 8) points = [];
    at += [3, 3, 7, 5, 1][operation] ?? path.length;
  }
  flush();
  return rules;
}

/** The box around a path, as pdf.js gives it. */
function dotOf(box: unknown, matrix: Matrix): Dot | null {
  if (!(box instanceof Float32Array) || box.length !== 4) return null;
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box;
  const [one, other] = [apply(matrix, x1, y1), apply(matrix, x2, y2)];
  const [width, height] = [Math.abs(other[0] - one[0]), Math.abs(other[1] - one[1])];
  const round = width / height > 0.7 && width / height < 1.4;
  if (!round || width < SMALLEST_DOT || width > LARGEST_DOT) return null;
  return { x: Math.min(one[0], other[0]), y: (one[1] + other[1]) / 2, width };
}

/** A path may also only clip what is drawn later. */
function draw(args: readonly unknown[], { fills, strokes: lines }: Operators, matrix: Matrix, onto: Drawn): void {
  const [by, paths, box] = args;
  const framed = typeof by === 'number' && lines.includes(by);
  const filled = typeof by === 'number' && fills.includes(by);
  if (!framed && !filled) return;
  const dot = dotOf(box, matrix);
  const path: unknown = Array.isArray(paths) ? paths[0] : null;
  if (dot) onto.dots.push(dot);
  else if (path instanceof Float32Array) onto.rules.push(...strokes(path, matrix, framed));
}

/** What a page draws besides its text; `view` leads from the page's own measure to points from the top left. */
export function drawnOn({ fnArray, argsArray }: Drawing, operators: Operators, view: Matrix): Drawn {
  const drawn: Drawn = { rules: [], dots: [] };
  const saved: Matrix[] = [];
  let matrix = view;
  fnArray.forEach((operator, index) => {
    const args = argsArray[index];
    if (operator === operators.save || operator === operators.paintFormXObjectBegin) saved.push(matrix);
    if (operator === operators.restore || operator === operators.paintFormXObjectEnd) matrix = saved.pop() ?? view;
    if (operator === operators.transform && isMatrix(args)) matrix = times(matrix, args);
    if (operator === operators.paintFormXObjectBegin && Array.isArray(args) && isMatrix(args[0]))
      matrix = times(matrix, args[0]);
    const few = drawn.rules.length < MOST && drawn.dots.length < MOST;
    if (operator === operators.constructPath && Array.isArray(args) && few) draw(args, operators, matrix, drawn);
  });
  return drawn;
}
