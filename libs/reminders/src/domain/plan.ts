import { addDays, type IsoDate } from '@app/kernel';
import type { Audience, ItemPlan, MeetingId, Moment, MomentReason, ReminderBody, ReminderItem } from './vocabulary.js';

/** The inside policy, in days from the date: before and on it, then up to six after it, at last to the chair. */
const BEFORE_AND_ON = [-30, -14, -7, -1, 0];
const AFTER = [1, 7, 14, 21, 28, 35];
const ESCALATION = 42;
/** Days after its meeting at which an outcome without deadline or owner is pointed out. */
const INCOMPLETE_AFTER = 14;

interface Draft {
  readonly reason: MomentReason;
  readonly audience: Audience;
  readonly on: IsoDate;
  readonly due: IsoDate | null;
}

/** Kinds that ask for nothing from anybody in particular. */
const owedByNobody: readonly string[] = ['invitation', 'proposal'];

/**
 * The reminders about one outcome, past ones included, in the order of their days. None while its body has them switched
 * off. Only what is open or under way is followed; an invitation or a proposal is never due; what is claimed waits for
 * others.
 */
export function plan(item: ReminderItem, body: ReminderBody): ItemPlan {
  const { switchedOn } = body;
  if (switchedOn === null) return { moments: [], held: [], waitsFor: [] };
  const followed = !owedByNobody.includes(item.kind) && ['open', 'in_progress'].includes(item.disposition);
  const drafts = followed ? [...chase(item, body), ...nudge(item)] : verification(item);
  return {
    moments: drafts.map((draft) => moment(item, draft, switchedOn)).sort((a, b) => a.on.localeCompare(b.on)),
    held:
      followed && item.visibility !== 'secretariat'
        ? item.owners.filter((entity) => !body.insideEntities.includes(entity))
        : [],
    waitsFor: followed ? unknownMeetings(item) : [],
  };
}

function chase(item: ReminderItem, body: ReminderBody): readonly Draft[] {
  const due = earliestDue(item);
  const inside = item.owners.filter((entity) => body.insideEntities.includes(entity));
  if (due === null || inside.length === 0) return [];
  const toOwners = told(item, inside).flatMap((audience) =>
    [...BEFORE_AND_ON, ...AFTER].map((days): Draft => ({ reason: 'due', audience, on: addDays(due, days), due })),
  );
  return [...toOwners, { reason: 'escalated', audience: { role: 'chair' }, on: addDays(due, ESCALATION), due }];
}

/** Of what is for the secretariat only, nobody hears by being a focal point or an office. */
function told({ visibility }: ReminderItem, inside: readonly string[]): readonly Audience[] {
  if (visibility === 'secretariat') return [{ role: 'secretariat' }];
  return inside.map((entity) => ({ role: 'owner', entity }));
}

function nudge({ owners, deadlines, heldOn }: ReminderItem): readonly Draft[] {
  if (heldOn === null || (owners.length > 0 && deadlines.length > 0)) return [];
  const on = addDays(heldOn, INCOMPLETE_AFTER);
  return [{ reason: 'incomplete', audience: { role: 'secretariat' }, on, due: null }];
}

function verification({ disposition, claimedOn }: ReminderItem): readonly Draft[] {
  if (disposition !== 'awaiting_verification' || claimedOn === null) return [];
  return [{ reason: 'claimed', audience: { role: 'chair' }, on: claimedOn, due: null }];
}

function moment(item: ReminderItem, draft: Draft, switchedOn: IsoDate): Moment {
  const { outcomeId, version, body, recordedOn } = item;
  const whose = draft.audience.role === 'owner' ? draft.audience.entity : draft.audience.role;
  return {
    ...draft,
    key: [draft.reason, whose, draft.due ?? 'no date', draft.on].join(' '),
    outcomeId,
    version,
    body,
    suppressed: draft.on < recordedOn || draft.on < switchedOn ? 'past when recorded' : null,
  };
}

/** Of several limits the earliest that is known. */
function earliestDue({ deadlines }: ReminderItem): IsoDate | null {
  return deadlines.flatMap(({ on }) => on ?? []).sort()[0] ?? null;
}

function unknownMeetings({ deadlines }: ReminderItem): readonly MeetingId[] {
  return [...new Set(deadlines.flatMap(({ waitsFor }) => waitsFor ?? []))];
}
