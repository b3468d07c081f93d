import { type IsoDate } from '@app/kernel';

/** Ids are words people can read: `CWG-COP`, `CWG-COP-20`, `council-resolution-1306`; outcomes are uuids. */
export type BodyId = string;
export type MeetingId = string;
export type EntityId = string;
export type InstrumentId = string;
export type DocumentId = string;
export type OutcomeId = string;

/** A meeting, a session of the parent body, or a consultation by correspondence. "Meeting" means any of them. */
export const occasionKinds = ['meeting', 'parent_session', 'correspondence'] as const;
export type OccasionKind = (typeof occasionKinds)[number];

/** ISO 8601 day of the week: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** On which days the offices of a body work; decides when mail goes out and how document deadlines are counted. */
export interface WorkingCalendar {
  readonly workingDays: readonly Weekday[];
  readonly holidays: readonly IsoDate[];
}

/** Until when documents for a meeting are taken: so many days before its first day, which is not counted. */
export interface DocumentRule {
  readonly days: number;
  readonly counted: 'working_days' | 'calendar_days';
}

/** First and last day, both inclusive; null where nobody has said yet. */
export interface MeetingDates {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** `CWG-COP-20/14`: given once, never changed or reused. */
export function referenceOf(meeting: MeetingId, number: number): string {
  return `${meeting}/${number}`;
}
