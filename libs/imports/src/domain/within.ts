import type { Span } from './extracted-report.js';

/** Whether an offset lies in one of the spans, asked in the order of the text. */
export function within(spans: readonly Span[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while ((spans[next]?.end ?? Infinity) <= offset) next += 1;
    return (spans[next]?.start ?? Infinity) <= offset;
  };
}
