import { raised } from '../superscript.js';
import { gutterOf, NARROWEST_GUTTER } from './gutter.js';
import type { Piece, Row, Segment, Side } from './page-text.js';

/** In parts of the size of the letters. */
const SAME_BASELINE = 0.42;
const SPACE = 0.18;
/** Wider than the widest space of a justified line. */
const APART = 1.3;
const SMALL = 0.8;

interface OpenRow {
  y: number;
  size: number;
  readonly pieces: Piece[];
}

function byBaseline(pieces: readonly Piece[]): readonly OpenRow[] {
  const rows: OpenRow[] = [];
  for (const piece of [...pieces].sort((one, other) => one.y - other.y || one.x - other.x)) {
    // Raised and lowered signs stand a little off; looking back over a few rows finds the line they belong to.
    const row = rows
      .slice(-3)
      .findLast(({ y, size }) => Math.abs(y - piece.y) <= SAME_BASELINE * Math.max(size, piece.size));
    if (row === undefined) rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
    else {
      row.pieces.push(piece);
      if (piece.size > row.size) Object.assign(row, { size: piece.size, y: piece.y });
    }
  }
  return rows;
}

const isRaised = (piece: Piece, row: OpenRow): boolean =>
  piece.size < row.size * SMALL && piece.y < row.y - row.size * 0.1;

function segmentsOf(row: OpenRow): readonly Segment[] {
  const segments: { text: string; left: number; right: number }[] = [];
  for (const piece of row.pieces.sort((one, other) => one.x - other.x)) {
    const text = isRaised(piece, row) ? raised(piece.text.trim()) : piece.text;
    const last = segments.at(-1);
    const gap = last === undefined ? 0 : piece.x - last.right;
    if (last === undefined || gap > APART * row.size) {
      if (text.trim() !== '') segments.push({ text: text.trimStart(), left: piece.x, right: piece.x + piece.width });
      continue;
    }
    const spaced = gap > SPACE * row.size && !/\s$/.test(last.text) && !/^\s/.test(text);
    last.text += (spaced ? ' ' : '') + text;
    if (text.trim() !== '') last.right = Math.max(last.right, piece.x + piece.width);
  }
  return segments
    .map(({ text, left, right }) => ({ text: text.trim(), left, right }))
    .filter(({ text }) => text !== '');
}

const MARKER_ALONE =
  /^(?:[·•▪‣◦●○■□➢➤✓\u2043\uf0b7\uf0a7\uf0d8–—*-]|o|\(?(?:\d{1,3}(?:\.\d{1,3}){0,5}|[a-zA-Z]|[ivxIVX]{1,6})[.)]{0,2})$/u;

/** A number or bullet and the words after its tab are one. */
function withMarker(segments: readonly Segment[]): readonly Segment[] {
  const [marker, words, ...rest] = segments;
  if (!marker || !words || !MARKER_ALONE.test(marker.text)) return segments;
  return [{ text: `${marker.text}\t${words.text}`, left: marker.left, right: words.right }, ...rest];
}

function rowOf(row: OpenRow, side: Side): Row {
  return { side, y: row.y, size: row.size, segments: withMarker(segmentsOf(row)) };
}

/** Whether a line goes on over the gutter. */
function isAcross(pieces: readonly Piece[], gutter: number): boolean {
  const written = pieces.filter(({ text }) => text.trim() !== '');
  const reached = Math.max(...written.filter(({ x }) => x < gutter).map(({ x, width }) => x + width));
  const begins = Math.min(...written.filter(({ x }) => x >= gutter).map(({ x }) => x));
  return reached > gutter || begins - reached < NARROWEST_GUTTER;
}

/** The lines across the gutter, and those of either column, which need not stand on the same baselines. */
function columnRows(open: readonly OpenRow[], gutter: number): readonly Row[] {
  const across = open.filter((row) => isAcross(row.pieces, gutter));
  const rest = open.filter((row) => !across.includes(row)).flatMap((row) => row.pieces);
  const side = (of: readonly Piece[], name: Side): readonly Row[] => byBaseline(of).map((row) => rowOf(row, name));
  return [
    ...across.map((row) => rowOf(row, 'both')),
    ...side(
      rest.filter(({ x }) => x < gutter),
      'left',
    ),
    ...side(
      rest.filter(({ x }) => x >= gutter),
      'right',
    ),
  ];
}

/** The lines in a box or a cell, or on a page, from top to bottom. */
export function rowsOf(pieces: readonly Piece[]): readonly Row[] {
  return inOrder(byBaseline(pieces).map((row) => rowOf(row, 'both')));
}

/** The lines of a page from top to bottom; where it has two columns of running text, those of either one. */
export function pageRows(pieces: readonly Piece[]): readonly Row[] {
  const open = byBaseline(pieces);
  const gutter = gutterOf(open.map((row) => row.pieces));
  return inOrder(gutter === null ? open.map((row) => rowOf(row, 'both')) : columnRows(open, gutter));
}

const inOrder = (rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ segments }) => segments.length > 0).sort((one, other) => one.y - other.y);
