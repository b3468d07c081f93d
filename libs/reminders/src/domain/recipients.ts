import type { Audience, BodyId, EntityId, ReminderBody } from './vocabulary.js';

/** A person's role, valid today; `body` null is every body. Persons without an address are not among them. */
export interface Contact {
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly timeZone: string;
  /** BCP 47: `en`, `fr`, … */
  readonly language: string;
  readonly role: string;
  readonly entity: EntityId | null;
  readonly body: BodyId | null;
}

export interface Office {
  readonly entity: EntityId;
  readonly name: string;
  /** The registered address. */
  readonly email: string | null;
}

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
}

export interface AddressBook {
  readonly contacts: readonly Contact[];
  readonly offices: ReadonlyMap<EntityId, Office>;
}

/**
 * For an owner its focal points or, of the chair's office, whoever chairs; else, of the secretariat's own offices, the secretariat,
 * and at last the owner's registered address; an owner outside is written to at its address before the secretariat is. For the
 * secretariat its persons, else its address; for the chair whoever chairs, and without a chair the secretariat. May be nobody.
 */
export function recipientsOf(audience: Audience, body: ReminderBody, book: AddressBook): readonly Recipient[] {
  const secretariat = (): readonly Recipient[] => personsAs('secretariat', body, book, body.secretariat);
  switch (audience.role) {
    case 'owner': {
      const address = (): readonly Recipient[] => addressOf(audience.entity, body, book);
      return firstOf(
        () => personsAs('focal_point', body, book, audience.entity).filter(({ entity }) => entity === audience.entity),
        () => personsAs('chair', body, book, null).filter(({ entity }) => entity === audience.entity),
        ...(body.insideEntities.includes(audience.entity) ? [secretariat, address] : [address, secretariat]),
      );
    }
    case 'chair':
      return firstOf(
        () => personsAs('chair', body, book, null),
        secretariat,
        () => addressOf(body.secretariat, body, book),
      );
    case 'secretariat':
      return firstOf(secretariat, () => addressOf(body.secretariat, body, book));
  }
}

function firstOf(...ways: readonly (() => readonly Recipient[])[]): readonly Recipient[] {
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

/** `office` stands for a person whose role names none. */
function personsAs(
  role: string,
  { body }: ReminderBody,
  { contacts }: AddressBook,
  office: EntityId | null,
): readonly Recipient[] {
  return contacts
    .filter((contact) => contact.role === role && (contact.body === null || contact.body === body))
    .map(({ person, name, email, timeZone, language, entity }) => ({
      ...{ id: person, kind: 'person', name, email, timeZone, language },
      entity: entity ?? office,
    }));
}

function addressOf(
  entity: EntityId | null,
  { timeZone }: ReminderBody,
  { offices }: AddressBook,
): readonly Recipient[] {
  const office = entity === null ? undefined : offices.get(entity);
  if (office?.email == null) return [];
  const { entity: id, name, email } = office;
  return [{ ...{ id, kind: 'entity', name, email, timeZone, language: 'en' }, entity: id }];
}
