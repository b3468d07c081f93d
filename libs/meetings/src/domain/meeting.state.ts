import { type IsoDate } from '@app/kernel';
import { type BodyId, type DocumentId, type MeetingDates, type MeetingId, type OutcomeId } from './vocabulary.js';

export interface MeetingState {
  readonly meeting: MeetingId;
  readonly bodies: readonly BodyId[];
  readonly parentSessionOf: BodyId | null;
  readonly dates: MeetingDates;
  /** As announced; null where the rule of the body counts. */
  readonly documentDeadline: IsoDate | null;
  readonly cancelled: boolean;
  readonly reports: readonly DocumentId[];
  readonly reviewed: readonly DocumentId[];
  readonly closed: boolean;
  readonly numbers: Readonly<Record<OutcomeId, number>>;
}

/** The number that an outcome of this meeting has, or null. */
export function numberOf(state: MeetingState | null, outcome: OutcomeId): number | null {
  return state?.numbers[outcome] ?? null;
}

/** Above all numbers given so far, so that a number is never reused. */
export function nextNumber(state: MeetingState): number {
  return Math.max(0, ...Object.values(state.numbers)) + 1;
}
