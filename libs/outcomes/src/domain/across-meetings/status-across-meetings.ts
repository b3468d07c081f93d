import type { IsoDate } from '@app/kernel';
import type { Disposition, MeetingId } from '../vocabulary.js';

/** One occasion, in true order of time. */
export interface Occasion {
  readonly id: MeetingId;
  /** Last day; null where it is not known. */
  readonly to: IsoDate | null;
  readonly report: 'reviewed' | 'not_reviewed' | 'not_held';
  readonly cancelled: boolean;
}

/** Where an outcome stood from a day on. */
export interface Period {
  readonly from: IsoDate;
  readonly disposition: Disposition;
}

/** That a meeting spoke of an outcome, and where its report says so. */
export interface Mention {
  readonly meeting: MeetingId;
  readonly paragraph: string | null;
}

export interface TracedOutcome {
  readonly meeting: MeetingId;
  readonly periods: readonly Period[];
  readonly mentions: readonly Mention[];
}

export type MentionState =
  'before' | 'agreed' | 'mentioned' | 'not_mentioned' | 'report_not_reviewed' | 'no_report_held' | 'cancelled';

export interface Cell {
  readonly meeting: MeetingId;
  readonly disposition: Disposition | null;
  readonly mention: MentionState;
  readonly paragraph: string | null;
}

/** The disposition at the end of a day; null before the outcome existed. */
export function dispositionOn(periods: readonly Period[], day: IsoDate): Disposition | null {
  return periods.findLast(({ from }) => from <= day)?.disposition ?? null;
}

function mentionState(outcome: TracedOutcome, occasion: Occasion, earlier: boolean, spoken: boolean): MentionState {
  if (occasion.id === outcome.meeting) return 'agreed';
  if (earlier) return 'before';
  if (occasion.cancelled) return 'cancelled';
  if (spoken) return 'mentioned';
  if (occasion.report === 'not_held') return 'no_report_held';
  return occasion.report === 'reviewed' ? 'not_mentioned' : 'report_not_reviewed';
}

/**
 * One row of the matrix: for each occasion, the disposition at its end and whether it spoke of the outcome.
 * `periods` ascend in time, `occasions` stand in true order. Silence is said of reviewed reports only: a report that is
 * not held, or not yet gone through, is never silence.
 */
export function statusAcrossMeetings(outcome: TracedOutcome, occasions: readonly Occasion[]): readonly Cell[] {
  const agreedAt = beginningOf(outcome, occasions);
  return occasions.map((occasion, index) => {
    const mention = outcome.mentions.find(({ meeting }) => meeting === occasion.id);
    return {
      meeting: occasion.id,
      disposition: index < agreedAt || occasion.to === null ? null : dispositionOn(outcome.periods, occasion.to),
      mention: mentionState(outcome, occasion, index < agreedAt, mention !== undefined),
      paragraph: mention?.paragraph ?? null,
    };
  });
}

/** The place of its meeting; of one that another body agreed, that of the first occasion which was not over by then. */
function beginningOf({ meeting, periods }: TracedOutcome, occasions: readonly Occasion[]): number {
  const own = occasions.findIndex(({ id }) => id === meeting);
  if (own !== -1) return own;
  const [first] = periods;
  const over = occasions.findLastIndex(({ to }) => to !== null && first !== undefined && to < first.from);
  return over + 1;
}

/** A cell of a thread: what the last record by then stood at, and which record the meeting spoke of. */
export interface ThreadCell extends Cell {
  /** Index of the record. */
  readonly record: number;
}

/**
 * One row for records that say the same again, `records` being their rows in order of time. The disposition is that of the
 * last record by then; a meeting spoke of the matter where it spoke of any of its records, and agreed on it anew where it
 * agreed one of them.
 */
export function cellsOfThread(records: readonly (readonly Cell[])[]): readonly ThreadCell[] {
  const [first = [], ...others] = records;
  // So it is with nearly all of the thousands of cells of a matrix.
  if (others.length === 0) return first.map((cell) => ({ ...cell, record: 0 }));
  return first.map((_, column) => {
    const cells = records.flatMap((record, index) => {
      const cell = record[column];
      return cell === undefined ? [] : [{ ...cell, record: index }];
    });
    const existing = cells.filter(({ mention }) => mention !== 'before');
    const last = existing.at(-1) ?? cells[0];
    const spoken = (['agreed', 'mentioned'] as const).flatMap((wanted) =>
      existing.filter(({ mention }) => mention === wanted).slice(-1),
    );
    const told = spoken[0] ?? last;
    if (last === undefined || told === undefined) throw new RangeError('A thread has a record.');
    return { ...told, disposition: last.disposition };
  });
}
