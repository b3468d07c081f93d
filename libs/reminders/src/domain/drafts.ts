import { addDays, type IsoDate, workingDaysAfter } from '@app/kernel';
import type { ReminderPolicy } from './policy.js';
import type {
  Audience,
  DatedMeeting,
  EntityId,
  MomentReason,
  Release,
  ReminderBody,
  ReminderItem,
} from './vocabulary.js';

/** A reminder that the policy foresees, before it is known whether it may still be sent. */
export interface Draft {
  readonly reason: MomentReason;
  readonly audience: Audience;
  readonly on: IsoDate;
  readonly due: IsoDate | null;
  readonly outside: boolean;
  readonly release: Release;
  /** The meeting before which it goes out, and makes sense. */
  readonly before?: DatedMeeting;
  /** The last day on which it makes sense, where a later one says more. */
  readonly until?: IsoDate;
}

const ofTheHouse = (reason: MomentReason, role: 'secretariat' | 'chair', on: IsoDate, due: IsoDate | null): Draft => ({
  ...{ reason, audience: { role }, on, due, outside: false, release: 'automatic' },
});

/** Who hears of an outcome as its owner, and by which way. */
interface Told {
  readonly audience: Audience;
  readonly release: Release;
  readonly outside: boolean;
}

/** Of what is for the secretariat only, nobody hears by being a focal point or an office. */
function toldAsOwners({ visibility, owners }: ReminderItem, body: ReminderBody): readonly Told[] {
  if (visibility === 'secretariat')
    return owners.length === 0 ? [] : [{ audience: { role: 'secretariat' }, release: 'automatic', outside: false }];
  return owners.map((entity: EntityId) => {
    const outside = !body.insideEntities.includes(entity);
    return {
      audience: { role: 'owner', entity },
      release: outside ? body.policy.outside.release : 'automatic',
      outside,
    };
  });
}

/** Reminders of the limit itself: of each owner by its policy, and at last the chair. */
export function chase(item: ReminderItem, body: ReminderBody): readonly Draft[] {
  const limit = earliestLimit(item);
  if (limit === null) return [];
  const told = toldAsOwners(item, body);
  const toOwners = told.flatMap((one) => {
    const { days } = one.outside ? body.policy.outside : body.policy.inside;
    const anchor = one.outside ? limit.documentsBy : limit.on;
    return days.map((each): Draft => ({
      ...{ ...one, reason: 'due', on: addDays(anchor, each), due: limit.on },
      // Kept back past the date, it would only say what the one after the date is there for.
      ...(each < 0 && days.some((other) => other >= 0) && { until: anchor }),
    }));
  });
  return [...toOwners, ...toChair(told, limit, body.policy)];
}

/** Once, though both policies may foresee it: the chair is told of the outcome and not of an owner. */
function toChair(told: readonly Told[], limit: Known, { inside, outside }: ReminderPolicy): readonly Draft[] {
  const after = told.flatMap((one) => (one.outside ? outside.toChair : inside.toChair) ?? []);
  const first = Math.min(...after);
  return after.length === 0 ? [] : [ofTheHouse('escalated', 'chair', addDays(limit.on, first), limit.on)];
}

/** All that is open goes to its owners before each meeting that is later than the outcome. */
export function beforeMeetings(item: ReminderItem, body: ReminderBody): readonly Draft[] {
  const due = earliestLimit(item)?.on ?? null;
  const later = body.meetings.filter(({ from }) => item.heldOn !== null && from > item.heldOn);
  const reason = 'before_meeting';
  return toldAsOwners(item, body).flatMap((one) =>
    later.flatMap((before) =>
      body.policy.beforeMeeting.map((days): Draft => ({
        ...one,
        reason,
        on: addDays(before.from, -days),
        due,
        before,
      })),
    ),
  );
}

/** An officer who asks for it has looked at it: it waits for no other. */
export function askedFor(item: ReminderItem, body: ReminderBody): readonly Draft[] {
  const due = earliestLimit(item)?.on ?? null;
  return toldAsOwners(item, body).flatMap((one) =>
    item.askedOn.map((on): Draft => ({ ...one, release: 'automatic', reason: 'asked', on, due })),
  );
}

export function nudge({ owners, deadlines, heldOn }: ReminderItem, { policy }: ReminderBody): readonly Draft[] {
  if (heldOn === null || (owners.length > 0 && deadlines.length > 0)) return [];
  return [ofTheHouse('incomplete', 'secretariat', addDays(heldOn, policy.incompleteAfter), null)];
}

/** Whoever verifies is told; the owner hears nothing more. */
export function verification({ disposition, claimedOn }: ReminderItem): readonly Draft[] {
  if (disposition !== 'awaiting_verification' || claimedOn === null) return [];
  return [ofTheHouse('claimed', 'chair', claimedOn, null)];
}

/** An answer pauses the chase until the secretariat acts on it. */
export function waitingAnswer(answeredOn: IsoDate, body: ReminderBody): readonly Draft[] {
  const on = workingDaysAfter(answeredOn, body.policy.answerAfter, body);
  return on === null ? [] : [ofTheHouse('answer_waits', 'secretariat', on, null)];
}

interface Known {
  readonly on: IsoDate;
  readonly documentsBy: IsoDate;
}

/** Of several limits the earliest that is known. */
function earliestLimit({ deadlines }: ReminderItem): Known | null {
  const known = deadlines.flatMap(({ on, documentsBy }) =>
    on === null ? [] : [{ on, documentsBy: documentsBy !== null && documentsBy < on ? documentsBy : on }],
  );
  return known.sort((a, b) => a.on.localeCompare(b.on))[0] ?? null;
}
