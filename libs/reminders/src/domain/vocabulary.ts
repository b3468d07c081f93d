import type { IsoDate, Visibility } from '@app/kernel';

export type OutcomeId = string;
export type EntityId = string;
export type MeetingId = string;
export type BodyId = string;

/** A stated limit, as the register keeps it. */
export type Due =
  | { readonly type: 'date'; readonly on: IsoDate }
  | {
      readonly type: 'meeting';
      readonly relation: 'before' | 'at' | 'by_document_deadline_of';
      readonly meeting: MeetingId;
    }
  | { readonly type: 'period'; readonly from: IsoDate; readonly to: IsoDate };

/** An outcome as the plan sees it. */
export interface ReminderItem {
  readonly outcomeId: OutcomeId;
  readonly reference: string;
  readonly title: string;
  readonly kind: string;
  readonly body: BodyId;
  /** Of the outcome's stream. */
  readonly version: number;
  readonly meeting: MeetingId;
  readonly disposition: string;
  readonly visibility: Visibility;
  readonly owners: readonly EntityId[];
  readonly deadlines: readonly { readonly due: Due; readonly words: string }[];
  /** The day on which the register learned of the outcome. */
  readonly recordedOn: IsoDate;
  /** The day on which the register learned that it is claimed to be done; null where it is not. */
  readonly claimedOn: IsoDate | null;
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
}

/** First and last day; null while unknown. A cancelled meeting has no dates. */
export interface MeetingDays {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}
export type Meetings = ReadonlyMap<MeetingId, MeetingDays>;

/** Who is to be told: whoever works for an owner, the body's secretariat, or its chair. */
export type Audience =
  { readonly role: 'owner'; readonly entity: EntityId } | { readonly role: 'secretariat' | 'chair' };

/**
 * Why a moment is: `due` before, on and after the date; `escalated` when six reminders after it were in vain; `claimed` when
 * somebody says it is done; `incomplete` when it has no deadline or no owner.
 */
export type MomentReason = 'due' | 'escalated' | 'claimed' | 'incomplete';

/** One reminder of the plan. */
export interface Moment {
  /** The same for the same reminder, however often the plan is made; another date of the deadline is another reminder. */
  readonly key: string;
  readonly outcomeId: OutcomeId;
  readonly version: number;
  readonly body: BodyId;
  readonly reason: MomentReason;
  readonly audience: Audience;
  /** The calendar day of the body on which it falls; it is mailed on the first working day from then. */
  readonly on: IsoDate;
  /** The limit it speaks of. */
  readonly due: IsoDate | null;
  /** Why it is never sent, or null. */
  readonly suppressed: 'past when recorded' | null;
}

export interface ItemPlan {
  readonly moments: readonly Moment[];
  /** Owners outside the secretariat: nothing goes to them without an officer's release. */
  readonly held: readonly EntityId[];
  /** Meetings on whose unknown dates a deadline depends. */
  readonly waitsFor: readonly MeetingId[];
}
