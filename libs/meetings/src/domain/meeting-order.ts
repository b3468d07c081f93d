import { type BodyId, type MeetingId, type OccasionKind } from './vocabulary.js';

export interface Placeable {
  readonly id: MeetingId;
  readonly kind: OccasionKind;
  readonly ordinal: number | null;
  /** A calendar date, `YYYY-MM-DD`; null while unknown. */
  readonly from: string | null;
  readonly parentSessionOf: BodyId | null;
}

function byDate(a: Placeable, b: Placeable): number {
  return compare(a.from ?? '', b.from ?? '') || compare(a.ordinal ?? 0, b.ordinal ?? 0) || compare(a.id, b.id);
}

function byOrdinal(a: Placeable, b: Placeable): number {
  return compare(a.ordinal ?? Infinity, b.ordinal ?? Infinity) || compare(a.id, b.id);
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isLaterInSeries(one: Placeable, other: Placeable): boolean {
  return (
    one.kind === other.kind &&
    one.parentSessionOf === other.parentSessionOf &&
    one.ordinal !== null &&
    other.ordinal !== null &&
    other.ordinal > one.ordinal
  );
}

/**
 * The meetings of one body in the true order of time: by first day; one of unknown date stands just before the next of
 * its series by ordinal, and at the end where there is none (it is still to come). Ordinals count within a series only:
 * the meetings of the body, its consultations, or the sessions of one parent body.
 */
export function meetingOrder<M extends Placeable>(meetings: readonly M[]): readonly M[] {
  const ordered = meetings.filter(({ from }) => from !== null).sort(byDate);
  for (const undated of meetings.filter(({ from }) => from === null).sort(byOrdinal)) {
    const next = ordered.findIndex((placed) => isLaterInSeries(undated, placed));
    ordered.splice(next === -1 ? ordered.length : next, 0, undated);
  }
  return ordered;
}
