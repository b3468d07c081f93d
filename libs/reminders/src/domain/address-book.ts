import type { Visibility } from '@app/kernel';
import type { Absence } from './leave/absences.js';
import type { BodyId, EntityId, ReminderBody } from './vocabulary.js';

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

export interface AddressBook {
  readonly contacts: readonly Contact[];
  readonly offices: ReadonlyMap<EntityId, Office>;
  readonly absences: readonly Absence[];
}

/** Roles that see what is for the secretariat only. */
const INSIDERS: readonly string[] = ['secretariat', 'chair', 'auditor'];

/** The roles of a person in a body. */
export function rolesOf(id: string, { body }: ReminderBody, { contacts }: AddressBook): readonly Contact[] {
  return contacts.filter((contact) => contact.person === id && (contact.body === null || contact.body === body));
}

/** Whether a mail to a person, or to an office's address, may speak of an outcome of the body. */
export function maySee(
  { id }: { readonly id: string },
  { visibility }: { readonly visibility: Visibility },
  body: ReminderBody,
  book: AddressBook,
): boolean {
  if (visibility !== 'secretariat' || id === body.secretariat) return true;
  return rolesOf(id, body, book).some(({ role }) => INSIDERS.includes(role));
}
