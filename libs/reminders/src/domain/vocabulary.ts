import type { IsoDate, Visibility } from '@app/kernel';
import type { ReminderPolicy } from './policy.js';

export type OutcomeId = string;
export type EntityId = string;
export type MeetingId = string;
export type BodyId = string;

/** A stated limit. */
export interface Limit {
  /** Its last day, as the register counts it; null while nobody knows it. */
  readonly on: IsoDate | null;
  /** The meeting on whose unknown dates it depends. */
  readonly waitsFor: MeetingId | null;
  /** The document deadline of the meeting on which it hangs; null where it hangs on none, or nobody knows it. */
  readonly documentsBy: IsoDate | null;
  readonly words: string;
}

/** A meeting with a date. */
export interface DatedMeeting {
  readonly meeting: MeetingId;
  /** Its first day. */
  readonly from: IsoDate;
}

/** An outcome as the plan sees it. */
export interface ReminderItem {
  readonly outcomeId: OutcomeId;
  readonly reference: string;
  readonly title: string;
  readonly kind: string;
  readonly body: BodyId;
  /** Of the outcome's stream. */
  readonly version: number;
  /** The last day of the meeting that agreed it; null while unknown. */
  readonly heldOn: IsoDate | null;
  readonly disposition: string;
  readonly visibility: Visibility;
  readonly owners: readonly EntityId[];
  readonly deadlines: readonly Limit[];
  /** The day on which the register learned of the outcome. */
  readonly recordedOn: IsoDate;
  /** The day on which the register learned that it is claimed to be done; null where it is not. */
  readonly claimedOn: IsoDate | null;
  /** The day of an owner's answer that the secretariat has not settled; null where there is none. */
  readonly answeredOn: IsoDate | null;
  /** Days on which an officer asked that its owners be reminded. */
  readonly askedOn: readonly IsoDate[];
}

/** What of a body decides about its reminders. */
export interface ReminderBody {
  readonly body: BodyId;
  readonly name: string;
  /** IANA; decides what "today" is. */
  readonly timeZone: string;
  /** ISO weekdays, 1 is Monday. */
  readonly workingDays: readonly number[];
  readonly holidays: readonly IsoDate[];
  readonly secretariat: EntityId | null;
  /** The secretariat's own offices: only to these go reminders without an officer's release. */
  readonly insideEntities: readonly EntityId[];
  /** Null while reminders are off. */
  readonly switchedOn: IsoDate | null;
  readonly policy: ReminderPolicy;
  readonly meetings: readonly DatedMeeting[];
}

/** A body and the calendar day that it is there. */
export interface BodyToday {
  readonly body: ReminderBody;
  readonly today: IsoDate;
}

/** Who is to be told: whoever works for an owner, the body's secretariat, or its chair. */
export type Audience =
  { readonly role: 'owner'; readonly entity: EntityId } | { readonly role: 'secretariat' | 'chair' };

/**
 * Why a moment is: `due` before, on and after the date; `escalated` when the reminders after it were in vain; `before_meeting`
 * when all that is open goes to its owners; `claimed` when somebody says it is done; `incomplete` when it has no deadline or
 * no owner; `answer_waits` when an owner's answer has been lying for long; `asked` when an officer asks for it.
 */
export type MomentReason = 'asked' | 'due' | 'escalated' | 'before_meeting' | 'claimed' | 'incomplete' | 'answer_waits';

/** Whether it goes out by itself, or only once an officer has released it. */
export type Release = 'automatic' | 'by_officer';

/** One reminder of the plan. */
export interface Moment {
  /** The same for the same reminder, however often the plan is made; another date of the deadline is another reminder. */
  readonly key: string;
  readonly outcomeId: OutcomeId;
  readonly version: number;
  /** Of the outcome. */
  readonly visibility: Visibility;
  readonly body: BodyId;
  readonly reason: MomentReason;
  readonly audience: Audience;
  /** The calendar day of the body on which it falls; it is mailed on the first working day from then. */
  readonly on: IsoDate;
  /** The limit it speaks of. */
  readonly due: IsoDate | null;
  /** Goes to somebody outside the secretariat: an update is awaited, and nothing is ever called overdue. */
  readonly outside: boolean;
  readonly release: Release;
  /** The last day on which it still makes sense; null where it always does. */
  readonly until: IsoDate | null;
  /** The meeting before which it goes out. */
  readonly before: MeetingId | null;
  /** Why it is never sent, or null. */
  readonly suppressed: 'past when recorded' | null;
}

export interface ItemPlan {
  readonly moments: readonly Moment[];
  /** Meetings on whose unknown dates a deadline depends. */
  readonly waitsFor: readonly MeetingId[];
}
