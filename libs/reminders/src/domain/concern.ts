import { type AddressBook, rolesOf } from './address-book.js';
import type { Recipient } from './recipients.js';
import type { EntityId, ReminderBody } from './vocabulary.js';

/** The outcomes of one body that somebody is told of, whoever changed them. */
export interface Concern {
  readonly owners: ReadonlySet<EntityId>;
  /** Also those that nobody owns. */
  readonly unowned: boolean;
}

/**
 * A person is concerned by what the offices own for which the person works, an office by what it owns. Whoever keeps the
 * register for the secretariat is concerned by what any inside office owns, and by what nobody does.
 */
export function concernOf(recipient: Recipient, body: ReminderBody, book: AddressBook): Concern {
  const roles = rolesOf(recipient.id, body, book);
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
