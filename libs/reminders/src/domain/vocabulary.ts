import type { IsoDate, Visibility } from '@app/kernel';

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
  readonly words: string;
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
