import { addDays } from '@app/kernel';
import { askedFor, beforeMeetings, chase, type Draft, nudge, verification, waitingAnswer } from './drafts.js';
import type { ItemPlan, MeetingId, Moment, ReminderBody, ReminderItem } from './vocabulary.js';

/** Kinds that ask for nothing from anybody in particular. */
const owedByNobody: readonly string[] = ['invitation', 'proposal'];

/**
 * The reminders about one outcome by the policy of its body, past ones included, in the order of their days. None while its
 * body has them switched off. Only what is open or under way is followed; an invitation or a proposal is never due; what is
 * claimed waits for others, and so does what an owner has answered.
 */
export function plan(item: ReminderItem, body: ReminderBody): ItemPlan {
  const { switchedOn } = body;
  if (switchedOn === null) return { moments: [], waitsFor: [] };
  const followed = isFollowed(item);
  const drafts = followed ? followUp(item, body) : verification(item);
  return {
    moments: drafts.map((draft) => moment(item, draft, switchedOn)).sort((a, b) => a.on.localeCompare(b.on)),
    waitsFor: followed ? unknownMeetings(item) : [],
  };
}

/** Whether its owners are to be reminded of it. */
export function isFollowed({ kind, disposition }: Pick<ReminderItem, 'kind' | 'disposition'>): boolean {
  return !owedByNobody.includes(kind) && ['open', 'in_progress'].includes(disposition);
}

function followUp(item: ReminderItem, body: ReminderBody): readonly Draft[] {
  if (item.answeredOn !== null) return waitingAnswer(item.answeredOn, body);
  return [...chase(item, body), ...beforeMeetings(item, body), ...nudge(item, body), ...askedFor(item, body)];
}

function moment(item: ReminderItem, { before, until, ...draft }: Draft, switchedOn: string): Moment {
  const { outcomeId, version, visibility, body, recordedOn } = item;
  const whose = draft.audience.role === 'owner' ? draft.audience.entity : draft.audience.role;
  return {
    ...draft,
    key: [draft.reason, whose, before?.meeting ?? draft.due ?? 'no date', draft.on].join(' '),
    until: before === undefined ? (until ?? null) : addDays(before.from, -1),
    before: before?.meeting ?? null,
    outcomeId,
    version,
    visibility,
    body,
    suppressed: draft.on < recordedOn || draft.on < switchedOn ? 'past when recorded' : null,
  };
}

function unknownMeetings({ deadlines }: ReminderItem): readonly MeetingId[] {
  return [...new Set(deadlines.flatMap(({ waitsFor }) => waitsFor ?? []))];
}
