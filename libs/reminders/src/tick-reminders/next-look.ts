import { dateIn, type IsoDate } from '@app/kernel';
import { type BodyId, isPastSendingHour, mayMailOn, type Moment, nextSendingInstant } from '../domain/index.js';
import type { MailablePlan } from '../facts/reminder-plan.js';
import type { DueDigest } from '../send-digest/due-digests.js';
import { perZone } from '../send-digest/per-zone.js';
import type { LookedAt } from '../stored-plan/due-moments.js';

/**
 * When each outcome is to be looked at again: where a recipient sleeps or does not work, at the next hour of sending there; where
 * nothing is left to be said, not before it changes. The same where the mail of the day is settled (`settled`, recipients) and does
 * not say it. What is due now is not among them: the next tick is to find it again.
 */
export function nextLooks(
  moments: readonly Moment[],
  { bodies, recipients }: MailablePlan,
  due: readonly DueDigest[],
  settled: ReadonlySet<string>,
  at: Date,
): readonly LookedAt[] {
  const open = due.filter(({ recipient }) => !settled.has(recipient.id));
  const pending = new Set(open.flatMap(({ digest }) => digest.items.map(({ outcomeId }) => outcomeId)));
  const next = new Map<string, Date | null>(moments.map(({ outcomeId }) => [outcomeId, null]));
  const clock = perZone((timeZone) => ({
    next: nextSendingInstant(timeZone, at),
    // Null before the hour of sending: then all are.
    closed: isPastSendingHour(timeZone, at) ? closedOn(dateIn(timeZone, at), bodies) : null,
  }));
  const isClosed = (timeZone: string, body: BodyId): boolean =>
    !bodies.has(body) || clock(timeZone).closed?.has(body) !== false;
  for (const { recipient, moments: theirs } of recipients.values())
    for (const { outcomeId, body } of theirs) {
      if (!settled.has(recipient.id) && !isClosed(recipient.timeZone, body)) continue;
      const [known, instant] = [next.get(outcomeId) ?? null, clock(recipient.timeZone).next];
      if (known === null || instant < known) next.set(outcomeId, instant);
    }
  return [...next]
    .filter(([outcomeId]) => !pending.has(outcomeId))
    .map(([outcomeId, each]) => ({ outcomeId, next: each }));
}

/** Bodies that take no part in the mail of a day. */
function closedOn(day: IsoDate, bodies: MailablePlan['bodies']): ReadonlySet<BodyId> {
  return new Set([...bodies].flatMap(([id, body]) => (mayMailOn(day, body) ? [] : id)));
}
