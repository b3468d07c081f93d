import { trimmedSpan } from '../text/selected-span.js';
import type { Span } from '../text/lit-parts.js';

/** Ends of sentences, then of clauses, then before an "and": the likelier a place, the earlier it is offered. */
const likely: readonly RegExp[] = [/[.!?][”"’')\]]*\s+(?=\S)/gu, /[;:]\s+(?=\S)/gu, /,\s+(?=\S)|\s+(?=and\s)/gu];
const MOST_OFFERED = 12;

export interface SplitPlace {
  /** Offset into the text of the report: the second part begins here. */
  readonly at: number;
  readonly first: Span;
  readonly second: Span;
}

/** Where a wording may be parted into two, the likeliest places first. */
export function splitPlaces(text: string, { start, end }: Span): readonly SplitPlace[] {
  const wording = text.slice(start, end);
  const offsets = likely.flatMap((pattern) =>
    Array.from(wording.matchAll(pattern), (match) => start + match.index + match[0].length),
  );
  return [...new Set(offsets)].flatMap((at) => partedAt(text, { start, end }, at)).slice(0, MOST_OFFERED);
}

function partedAt(text: string, { start, end }: Span, at: number): readonly SplitPlace[] {
  const first = trimmedSpan(text, { start, end: at });
  const second = trimmedSpan(text, { start: at, end });
  return first === null || second === null ? [] : [{ at, first, second }];
}
