import type { Span } from './lit-parts.js';

const BLOCKS_IN_CHUNK = 40;
const LINE_PX = 23;
const LETTERS_IN_LINE = 78;
const GAP_PX = 10;

/** Paragraphs that are drawn together, or left out together while they are far from the window. */
export interface Chunk {
  /** The place of its first block. */
  readonly first: number;
  readonly count: number;
  /** About how high it is drawn: the scroll bar is right before the chunk was ever seen. */
  readonly heightPx: number;
}

/** Parts a report of any length so that only what is near the window is laid out. */
export function chunksOf(blocks: readonly Span[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let first = 0; first < blocks.length; first += BLOCKS_IN_CHUNK) {
    const within = blocks.slice(first, first + BLOCKS_IN_CHUNK);
    const heightPx = within.reduce((sum, block) => sum + heightOf(block), 0);
    chunks.push({ first, count: within.length, heightPx });
  }
  return chunks;
}

function heightOf({ start, end }: Span): number {
  return Math.max(1, Math.ceil((end - start) / LETTERS_IN_LINE)) * LINE_PX + GAP_PX;
}
