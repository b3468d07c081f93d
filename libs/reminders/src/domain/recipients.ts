import type { IsoDate, Visibility } from '@app/kernel';
import { type AddressBook, type Contact, maySee } from './address-book.js';
import { type Away, awayOn } from './leave/absences.js';
import type { Audience, EntityId, ReminderBody } from './vocabulary.js';

/** Who is written to. `id` is the person's, or the entity's where the mail goes to its registered address. */
export interface Recipient {
  readonly id: string;
  readonly kind: 'person' | 'entity';
  readonly name: string;
  readonly email: string;
  readonly timeZone: string;
  /** BCP 47; nobody knows an office's, so it is written to in English. */
  readonly language: string;
  /** The office for which the person is written to. */
  readonly entity: EntityId | null;
  /** Somebody else whose mail it is. */
  readonly standsInFor?: StandsInFor;
}

/** A person who is away, and whose substitute is written to. */
export interface StandsInFor {
  readonly person: string;
  readonly name: string;
  /** The last day of the leave. */
  readonly until: IsoDate;
}

/** When a reminder is mailed and what it speaks of: what decides whether it can wait for somebody who is away. */
export interface Occasion {
  readonly day: IsoDate;
  readonly due: IsoDate | null;
  /** The last day on which it still makes sense; null where it always does. */
  readonly until: IsoDate | null;
  /** Of the outcome: a substitute gets nothing that the person alone may see. */
  readonly visibility: Visibility;
}

/** `awaited`: who is away, without a substitute, and gets it on return; then nobody else does. */
export interface Reached {
  readonly recipients: readonly Recipient[];
  readonly awaited: readonly { readonly name: string; readonly until: IsoDate }[];
}

/**
 * For an owner its focal points or, of the chair's office, whoever chairs; else, of the secretariat's own offices, the secretariat,
 * and at last the owner's registered address; an owner outside is written to at its address before the secretariat is. For the
 * secretariat its persons, else its address; for the chair whoever chairs, and without a chair the secretariat. Whoever is away is
 * stood in for by the substitute, if the substitute may see it. Where all are away and nobody stands in, it waits for their return,
 * or goes the next of these ways where it cannot wait so long.
 */
export function reach(audience: Audience, body: ReminderBody, book: AddressBook, occasion: Occasion): Reached {
  const secretariat = (): Reached => personsAs({ role: 'secretariat', office: body.secretariat }, body, book, occasion);
  switch (audience.role) {
    case 'owner': {
      const address = (): Reached => addressOf(audience.entity, body, book);
      const of = audience.entity;
      return firstOf(
        () => personsAs({ role: 'focal_point', of, office: of }, body, book, occasion),
        () => personsAs({ role: 'chair', of, office: null }, body, book, occasion),
        ...(body.insideEntities.includes(audience.entity) ? [secretariat, address] : [address, secretariat]),
      );
    }
    case 'chair':
      return firstOf(
        () => personsAs({ role: 'chair', office: null }, body, book, occasion),
        secretariat,
        () => addressOf(body.secretariat, body, book),
      );
    case 'secretariat':
      return firstOf(secretariat, () => addressOf(body.secretariat, body, book));
  }
}

/** `reach`, but only who is written to. */
export function recipientsOf(...of: Parameters<typeof reach>): readonly Recipient[] {
  return reach(...of).recipients;
}

function firstOf(...ways: readonly (() => Reached)[]): Reached {
  for (const way of ways) {
    const found = way();
    if (found.recipients.length + found.awaited.length > 0) return found;
  }
  return { recipients: [], awaited: [] };
}

interface Holding {
  readonly role: string;
  /** Only those who have the role for this office. */
  readonly of?: EntityId;
  /** Stands for a person whose role names no office. */
  readonly office: EntityId | null;
}

function personsAs({ role, of, office }: Holding, body: ReminderBody, book: AddressBook, occasion: Occasion): Reached {
  const recipients: Recipient[] = [];
  const awaited: { readonly name: string; readonly until: IsoDate }[] = [];
  for (const contact of book.contacts) {
    if (contact.role !== role || (contact.body !== null && contact.body !== body.body)) continue;
    if (of !== undefined && contact.entity !== of) continue;
    const away = awayOn(occasion.day, contact.person, book.absences);
    const { person, name } = contact;
    const entity = contact.entity ?? office;
    const acting = away === null ? null : actingFor(away, body, book, occasion);
    if (away === null) recipients.push(personAt(contact, entity));
    else if (acting !== null)
      recipients.push({ ...personAt(acting, entity), standsInFor: { person, name, until: away.until } });
    else if (canWait(occasion, away.until)) awaited.push({ name, until: away.until });
  }
  return { recipients: onceEach(recipients), awaited: recipients.length === 0 ? awaited : [] };
}

function actingFor({ acting }: Away, body: ReminderBody, book: AddressBook, occasion: Occasion): Away['acting'] {
  return acting !== null && maySee({ id: acting.person }, occasion, body, book) ? acting : null;
}

/** Until the day after the leave. */
function canWait({ due, until }: Occasion, lastDay: IsoDate): boolean {
  return (due === null || due > lastDay) && (until === null || until > lastDay);
}

function personAt(
  { person, name, email, timeZone, language }: Omit<Contact, 'role' | 'entity' | 'body'>,
  entity: EntityId | null,
): Recipient {
  return { id: person, kind: 'person', name, email, timeZone, language, entity };
}

/** Whoever is meant by a role of their own gets it as that. */
function onceEach(recipients: readonly Recipient[]): readonly Recipient[] {
  const known = new Map<string, Recipient>();
  for (const each of recipients)
    if (known.get(each.id)?.standsInFor !== undefined || !known.has(each.id)) known.set(each.id, each);
  return [...known.values()];
}

function addressOf(entity: EntityId | null, { timeZone }: ReminderBody, { offices }: AddressBook): Reached {
  const office = entity === null ? undefined : offices.get(entity);
  if (office?.email == null) return { recipients: [], awaited: [] };
  const { entity: id, name, email } = office;
  return { recipients: [{ id, kind: 'entity', name, email, timeZone, language: 'en', entity: id }], awaited: [] };
}
