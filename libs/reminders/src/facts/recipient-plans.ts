import {
  type AddressBook,
  type Audience,
  type BodyId,
  type Contact,
  type Moment,
  type Recipient,
  recipientsOf,
  type ReminderBody,
} from '../domain/index.js';

/** What is planned for one recipient. */
export interface RecipientPlan {
  readonly recipient: Recipient;
  readonly moments: readonly Moment[];
}

/** Moments by the id of each of their recipients, in the order in which they came. */
export function byRecipient(
  moments: readonly Moment[],
  bodies: ReadonlyMap<BodyId, ReminderBody>,
  book: AddressBook,
): ReadonlyMap<string, RecipientPlan> {
  const found = new Map<string, { recipient: Recipient; moments: Moment[] }>();
  const whoIs = resolver(bodies, book);
  for (const moment of moments)
    for (const recipient of whoIs(moment)) {
      const known = found.get(recipient.id);
      if (known === undefined) found.set(recipient.id, { recipient, moments: [moment] });
      else known.moments.push(moment);
    }
  return found;
}

/** `recipientsOf`, each audience looked up once, and among those only who may be meant. */
function resolver(
  bodies: ReadonlyMap<BodyId, ReminderBody>,
  book: AddressBook,
): (moment: Pick<Moment, 'audience' | 'body'>) => readonly Recipient[] {
  const byEntity = Map.groupBy(
    book.contacts.filter(({ role }) => role === 'focal_point'),
    ({ entity }) => entity,
  );
  const others = book.contacts.filter(({ role }) => role !== 'focal_point');
  const known = new Map<string, readonly Recipient[]>();
  return ({ audience, body }) => {
    const at = bodies.get(body);
    if (at === undefined) return [];
    const key = `${body} ${audience.role} ${audience.role === 'owner' ? audience.entity : ''}`;
    const recipients = known.get(key) ?? recipientsOf(audience, at, { ...book, contacts: meant(audience) });
    known.set(key, recipients);
    return recipients;
  };

  function meant(audience: Audience): readonly Contact[] {
    return audience.role === 'owner' ? [...(byEntity.get(audience.entity) ?? []), ...others] : others;
  }
}
