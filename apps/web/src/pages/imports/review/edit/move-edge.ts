import type { Span } from '../text/lit-parts.js';

export type Edge = 'start' | 'end';

/** No word of a report is longer. */
const NEAR = 400;

/** Moves one end of a wording by a word. It stays as it is where it would be empty, or leave the text. */
export function moveEdge(text: string, span: Span, edge: Edge, by: 1 | -1): Span {
  const moved = { ...span, [edge]: edge === 'start' ? startMoved(text, span.start, by) : endMoved(text, span.end, by) };
  return text.slice(moved.start, moved.end).trim() === '' ? span : moved;
}

function startMoved(text: string, start: number, by: 1 | -1): number {
  const [before, after] = [text.slice(Math.max(0, start - NEAR), start), text.slice(start, start + NEAR)];
  if (by === -1) return start - (/\S+\s*$/u.exec(before)?.[0].length ?? 0);
  return start + (/^\s*\S+\s*/u.exec(after)?.[0].length ?? 0);
}

function endMoved(text: string, end: number, by: 1 | -1): number {
  const [before, after] = [text.slice(Math.max(0, end - NEAR), end), text.slice(end, end + NEAR)];
  if (by === 1) return end + (/^\s*\S+/u.exec(after)?.[0].length ?? 0);
  return end - (/\s*\S+\s*$/u.exec(before)?.[0].length ?? 0);
}
