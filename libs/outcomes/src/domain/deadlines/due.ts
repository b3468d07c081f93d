import { addDays, unreachable, type IsoDate } from '@app/kernel';
import type { Due, MeetingId } from '../vocabulary.js';

/** The days of an occasion that limits may hang on. */
export interface OccasionDays {
  /** First and last day; null while unknown. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** The last day on which documents for it are taken; null while unknown. */
  readonly documentsUntil: IsoDate | null;
  readonly cancelled: boolean;
}

/** Where the days of an occasion are looked up. */
export interface Occasions {
  get(meeting: MeetingId): OccasionDays | undefined;
}

/**
 * The last day on which a limit is kept, or null while nobody knows it: the dates of its meeting are unknown, or the meeting was
 * cancelled. `datedLines` asks the same of the register in SQL; a spec holds the two together.
 */
export function dueOn(due: Due, occasions: Occasions): IsoDate | null {
  switch (due.type) {
    case 'date':
      return due.on;
    case 'period':
      return due.to;
    case 'meeting':
      return dayAt(due, occasions.get(due.meeting));
    default:
      return unreachable(due);
  }
}

function dayAt({ relation }: Extract<Due, { type: 'meeting' }>, days: OccasionDays | undefined): IsoDate | null {
  if (days === undefined || days.cancelled) return null;
  switch (relation) {
    case 'before':
      return days.from === null ? null : addDays(days.from, -1);
    case 'at':
      return days.to ?? days.from;
    case 'by_document_deadline_of':
      return days.documentsUntil;
    default:
      return unreachable(relation);
  }
}

/** Of several limits the nearest that is known. */
export function nearestOf(days: readonly (IsoDate | null)[]): IsoDate | null {
  return days.filter((day) => day !== null).sort()[0] ?? null;
}

/** Field by field: what was read back from the log may hold its fields in another order. */
export function sameDue(a: Due, b: Due): boolean {
  if (a.type === 'date') return b.type === 'date' && a.on === b.on;
  if (a.type === 'period') return b.type === 'period' && a.from === b.from && a.to === b.to;
  return b.type === 'meeting' && a.relation === b.relation && a.meeting === b.meeting;
}
