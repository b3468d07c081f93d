import type { IsoDate } from '@app/kernel';
import {
  type AddressBook,
  type Audience,
  type BodyId,
  type BodyToday,
  type Contact,
  mailableFrom,
  mailedKey,
  type Moment,
  type Recipient,
  recipientsOf,
  type StandsInFor,
} from '../domain/index.js';

/** What is planned for one recipient. */
export interface RecipientPlan {
  readonly recipient: Recipient;
  readonly moments: readonly Moment[];
  /** Of those that are another's, whose; by `mailedKey`. */
  readonly behalf: ReadonlyMap<string, StandsInFor>;
}

/** Moments by the id of each of their recipients, in the order in which they came; of each its recipients on the day of its mail. */
export function byRecipient(
  moments: readonly Moment[],
  bodies: ReadonlyMap<BodyId, BodyToday>,
  book: AddressBook,
): ReadonlyMap<string, RecipientPlan> {
  const found = new Map<string, Growing>();
  const whoIs = resolver(bodies, book);
  for (const moment of moments)
    for (const { standsInFor, ...recipient } of whoIs(moment)) {
      const known: Growing = found.get(recipient.id) ?? { recipient, moments: [], behalf: new Map() };
      found.set(recipient.id, known);
      known.moments.push(moment);
      if (standsInFor !== undefined) known.behalf.set(mailedKey(moment.outcomeId, moment.key), standsInFor);
    }
  return found;
}

interface Growing {
  readonly recipient: Recipient;
  readonly moments: Moment[];
  readonly behalf: Map<string, StandsInFor>;
}

/** `recipientsOf`, each audience looked up once, and among those only who may be meant. */
function resolver(bodies: ReadonlyMap<BodyId, BodyToday>, book: AddressBook): (moment: Moment) => readonly Recipient[] {
  const byEntity = Map.groupBy(
    book.contacts.filter(({ role }) => role === 'focal_point'),
    ({ entity }) => entity,
  );
  const others = book.contacts.filter(({ role }) => role !== 'focal_point');
  const known = new Map<string, readonly Recipient[]>();
  return (moment) => {
    const { audience, body, due, until, visibility } = moment;
    const at = bodies.get(body);
    if (at === undefined) return [];
    const day = mailDay(moment, at, book);
    // Only who is away makes a difference between the moments of one audience.
    const when = book.absences.length === 0 ? '' : ` ${day} ${due ?? ''} ${until ?? ''} ${visibility}`;
    const key = `${body} ${audience.role} ${audience.role === 'owner' ? audience.entity : ''}${when}`;
    const whom = { ...book, contacts: meant(audience) };
    const recipients = known.get(key) ?? recipientsOf(audience, at.body, whom, { day, due, until, visibility });
    known.set(key, recipients);
    return recipients;
  };

  function meant(audience: Audience): readonly Contact[] {
    return audience.role === 'owner' ? [...(byEntity.get(audience.entity) ?? []), ...others] : others;
  }
}

/** The day on which a reminder is mailed: today, or the first day to come on which it can be. */
export function mailDay(moment: Moment, { body, today }: BodyToday, { absences }: AddressBook): IsoDate {
  if (absences.length === 0) return today;
  const first = mailableFrom(moment, body);
  return first > today ? first : today;
}
