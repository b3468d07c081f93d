import type { Dot, Piece } from './page-text.js';

/** In parts of the size of the letters: how far a bullet stands before its words, and off the middle of small letters. */
const FURTHEST = 3.5;
const OFF_MIDDLE = 0.35;
const MIDDLE = 0.3;

const besides = ({ x, y, size }: Piece, dot: Dot): boolean =>
  Math.abs(dot.y - (y - MIDDLE * size)) <= OFF_MIDDLE * size && x - dot.x < FURTHEST * size;

/** Browsers draw the bullets of a list as discs and squares; the pieces with such a bullet before their line. */
export function withDrawnBullets(pieces: readonly Piece[], dots: readonly Dot[]): readonly Piece[] {
  const bullets = dots.flatMap((dot) => {
    const [first] = pieces
      .filter((piece) => piece.text.trim() !== '' && besides(piece, dot))
      .sort((one, other) => one.x - other.x);
    const opens = first !== undefined && first.x >= dot.x + dot.width;
    return opens ? [{ text: '•', x: dot.x, y: first.y, width: dot.width, size: first.size }] : [];
  });
  return [...bullets, ...pieces];
}
