import type { Visibility } from '@app/kernel';
import type { AddressBook, Recipient } from './recipients.js';
import type { EntityId, ReminderBody } from './vocabulary.js';

/** The outcomes of one body that somebody is told of, whoever changed them. */
export interface Concern {
  readonly owners: ReadonlySet<EntityId>;
  /** Also those that nobody owns. */
  readonly unowned: boolean;
}

/** Roles that see what is for the secretariat only. */
const INSIDERS: readonly string[] = ['secretariat', 'chair', 'auditor'];

function rolesOf({ id }: Recipient, { body }: ReminderBody, { contacts }: AddressBook): AddressBook['contacts'] {
  return contacts.filter((contact) => contact.person === id && (contact.body === null || contact.body === body));
}

/** Whether a mail to the recipient may speak of an outcome of the body. */
export function maySee(
  recipient: Recipient,
  { visibility }: { readonly visibility: Visibility },
  body: ReminderBody,
  book: AddressBook,
): boolean {
  if (visibility !== 'secretariat' || recipient.id === body.secretariat) return true;
  return rolesOf(recipient, body, book).some(({ role }) => INSIDERS.includes(role));
}

/**
 * A person is concerned by what the offices own for which the person works, an office by what it owns. Whoever keeps the
 * register for the secretariat is concerned by what any inside office owns, and by what nobody does.
 */
export function concernOf(recipient: Recipient, body: ReminderBody, book: AddressBook): Concern {
  const roles = rolesOf(recipient, body, book);
  const keepsRegister = recipient.id === body.secretariat || roles.some(({ role }) => role === 'secretariat');
  const offices = [recipient.id, ...roles.flatMap(({ entity }) => entity ?? [])];
  return {
    owners: new Set([...offices, ...(keepsRegister ? body.insideEntities : [])]),
    unowned: keepsRegister,
  };
}

export function concerns({ owners, unowned }: Concern, ownedBy: readonly EntityId[]): boolean {
  return ownedBy.length === 0 ? unowned : ownedBy.some((entity) => owners.has(entity));
}
