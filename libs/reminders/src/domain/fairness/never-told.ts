import type { IsoDate } from '@app/kernel';
import type { AddressBook } from '../address-book.js';
import { mailableFrom } from '../digest.js';
import { mailedKey } from '../mailed-key.js';
import { reach, type Recipient } from '../recipients.js';
import type { DecidedMoments } from '../release/held.js';
import { isFollowed } from '../plan.js';
import type { BodyToday, EntityId, ItemPlan, Moment, ReminderItem } from '../vocabulary.js';

/** Why somebody who owes something was never reminded of it. */
export type Why =
  | 'ahead'
  | 'next_mail'
  | 'held'
  | 'dismissed'
  | 'answered'
  | 'away'
  | 'no_address'
  | 'undeliverable'
  | 'not_sent'
  | 'meeting_without_date'
  | 'no_date'
  | 'past';

export interface NeverTold {
  readonly owner: EntityId;
  readonly due: IsoDate | null;
  readonly why: Why;
  /** Since when, or on which day; null where no day belongs to it. */
  readonly on: IsoDate | null;
  readonly detail: string | null;
}

/** What is known of mail. */
export interface MailKnown {
  /** Owners who were told, as `ownersTold` writes them. */
  readonly told: ReadonlySet<string>;
  readonly decided: DecidedMoments;
  /** Why nothing is sent to an address, or null. */
  readonly refused: (email: string) => string | null;
  /** Why the newest mail about the outcome did not go to a recipient, or null. */
  readonly notSent: (recipient: string, outcomeId: string) => string | null;
}

/** Of each owner of an outcome whether a reminder ever went out to whoever works for it: null where one did. */
export function neverTold(
  item: ReminderItem,
  { moments, waitsFor }: ItemPlan,
  at: BodyToday,
  book: AddressBook,
  known: MailKnown,
): readonly (NeverTold | null)[] {
  if (!isFollowed(item)) return [];
  return item.owners.map((owner) => {
    const whose = item.visibility === 'secretariat' ? 'secretariat' : owner;
    const own = moments.filter(({ audience, reason }) => isTo(audience, whose) && reason !== 'incomplete');
    if (known.told.has(mailedKey(item.outcomeId, whose))) return null;
    const due = own.find((moment) => moment.due !== null)?.due ?? null;
    const found = whyNot(item, own, waitsFor.length > 0, at, book, known);
    return { owner, due, on: null, detail: null, ...found };
  });
}

function isTo(audience: Moment['audience'], whose: string): boolean {
  return audience.role === 'owner' ? audience.entity === whose : audience.role === whose;
}

/**
 * Who was reminded as an owner, by outcome, of what was told (`mailedKey`); also by a moment that the plan has no longer, since a
 * limit was moved.
 */
export function ownersTold(told: Iterable<string>): ReadonlySet<string> {
  const owners = new Set<string>();
  for (const key of told) {
    const [outcomeId = '', reason = '', whose = ''] = key.split(' ');
    if (['asked', 'due', 'before_meeting'].includes(reason)) owners.add(mailedKey(outcomeId, whose));
  }
  return owners;
}

type Found = Pick<NeverTold, 'why'> & Partial<Pick<NeverTold, 'on' | 'detail'>>;

function whyNot(
  item: ReminderItem,
  own: readonly Moment[],
  waits: boolean,
  at: BodyToday,
  book: AddressBook,
  known: MailKnown,
): Found {
  if (item.answeredOn !== null) return { why: 'answered', on: item.answeredOn };
  const live = own.filter(({ suppressed }) => suppressed === null);
  const dated = live.map((moment) => ({ moment, on: mailableFrom(moment, at.body) }));
  const makesSense = dated.filter(({ moment: { until }, on }) => until === null || (on <= until && at.today <= until));
  const reached = makesSense.filter(({ on }) => on <= at.today).at(-1);
  if (reached !== undefined) return whyNotSent(reached.moment, at, book, known);
  const [next] = makesSense;
  if (next !== undefined) return unreachable(next.moment, next.on, at, book, known) ?? { why: 'ahead', on: next.on };
  if (own.length > 0) return { why: 'past', on: own.at(-1)?.on ?? null };
  return { why: waits ? 'meeting_without_date' : 'no_date' };
}

/** A reminder whose day has come. */
function whyNotSent(moment: Moment, at: BodyToday, book: AddressBook, known: MailKnown): Found {
  const decision = known.decided.get(mailedKey(moment.outcomeId, moment.key));
  if (decision === 'dismissed') return { why: 'dismissed', on: moment.on };
  if (moment.release === 'by_officer' && decision === undefined) return { why: 'held', on: moment.on };
  return unreachable(moment, at.today, at, book, known) ?? { why: 'next_mail' };
}

/** Why nobody would get it on a day, or null where somebody would. */
function unreachable(
  moment: Moment,
  day: IsoDate,
  { body }: BodyToday,
  book: AddressBook,
  known: MailKnown,
): Found | null {
  const { due, until, visibility, outcomeId } = moment;
  const { recipients, awaited } = reach(moment.audience, body, book, { day, due, until, visibility });
  const [first] = awaited;
  if (first !== undefined) return { why: 'away', on: first.until, detail: first.name };
  if (recipients.length === 0) return { why: 'no_address' };
  const reasons = (why: (recipient: Recipient) => string | null): readonly string[] =>
    recipients.flatMap((recipient) => why(recipient) ?? []);
  const refused = reasons(({ email }) => known.refused(email));
  if (refused.length === recipients.length) return { why: 'undeliverable', detail: refused[0] ?? null };
  const notSent = reasons(({ id }) => known.notSent(id, outcomeId));
  return notSent.length === recipients.length ? { why: 'not_sent', detail: notSent[0] ?? null } : null;
}
