import type { IsoDate } from '@app/kernel';
import type { Disposition, MeetingId } from './vocabulary.js';

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
  return periods.filter(({ from }) => from <= day).at(-1)?.disposition ?? null;
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
  const agreedAt = occasions.findIndex(({ id }) => id === outcome.meeting);
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
