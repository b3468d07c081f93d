import type { Span } from './lit-parts.js';

/** Stands on each drawn piece of the report: the offset of its first letter. Its words are its only child. */
export const FROM = 'data-from';

/** What is selected of the report within the element, in its own offsets; null where nothing is. */
export function selectedSpan(root: HTMLElement, text: string): Span | null {
  const selection = root.ownerDocument.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const pieces = [...root.querySelectorAll<HTMLElement>(`[${FROM}]`)].filter((piece) => range.intersectsNode(piece));
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = offsetIn(first, range.startContainer, range.startOffset) ?? fromOf(first);
  const end = offsetIn(last, range.endContainer, range.endOffset) ?? fromOf(last) + last.textContent.length;
  return trimmedSpan(text, { start, end });
}

function fromOf(piece: HTMLElement): number {
  return Number(piece.getAttribute(FROM));
}

/** Null where the place is outside of the piece: then all of it is meant. */
function offsetIn(piece: HTMLElement, node: Node, offset: number): number | null {
  return node.nodeType === Node.TEXT_NODE && piece.contains(node) ? fromOf(piece) + offset : null;
}

/** Without the white space at both ends, which nobody means to cite; null where nothing is left. */
export function trimmedSpan(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const kept = words.trim();
  if (kept === '') return null;
  const from = start + words.indexOf(kept);
  return { start: from, end: from + kept.length };
}
