import { isoDateOf, parseIsoDate, type IsoDate } from '@app/kernel';
import type { TracedLine } from './traced-lines.js';

/** `2013` is its first day; left out, everything. */
export function sinceDay(asked: string | undefined): IsoDate | null {
  if (asked === undefined) return null;
  return parseIsoDate(asked) ?? isoDateOf(`${asked}-01-01`);
}

/** Agreed on the day or later, or moved since. */
export function hasMovedSince({ course }: TracedLine, since: IsoDate | null): boolean {
  return since === null || course.some(({ on }) => on >= since);
}
