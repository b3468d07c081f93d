import { type IsoDate } from '@app/kernel';
import { type BodyState } from './body.decider.js';
import { documentDeadline } from './document-deadline.js';
import { type MeetingState } from './meeting.state.js';
import { type BodyId } from './vocabulary.js';

/** The days of a meeting that limits may hang on. */
export interface OccasionDays {
  /** First and last day; null while unknown. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** The last day on which documents for it are taken; null while unknown. */
  readonly documentsUntil: IsoDate | null;
  readonly cancelled: boolean;
}

/** Whose rule says until when its documents are taken: the body in session, or the first of those that meet. */
export function rulingBody({
  parentSessionOf,
  bodies,
}: Pick<MeetingState, 'parentSessionOf' | 'bodies'>): BodyId | null {
  return parentSessionOf ?? bodies[0] ?? null;
}

/** `ruling` is null where the register does not know that body. */
export function occasionDaysOf(meeting: MeetingState, ruling: BodyState | null): OccasionDays {
  const { dates, documentDeadline: announced, cancelled } = meeting;
  const calendar = ruling?.calendar ?? { workingDays: [], holidays: [] };
  const documentsUntil = documentDeadline(announced, dates.from, ruling?.documentRule ?? null, calendar);
  return { ...dates, documentsUntil, cancelled };
}
