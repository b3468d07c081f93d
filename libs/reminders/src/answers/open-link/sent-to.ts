import {
  type AddressBook,
  type EntityId,
  type Recipient,
  recipientsOf,
  type ReminderBody,
} from '../../domain/index.js';

/** Who got a mail, and for which of an outcome's owners they would be written to today; null where for none of them any more. */
export function sentTo(
  recipient: string,
  owners: readonly EntityId[],
  body: ReminderBody,
  book: AddressBook,
): { readonly to: Recipient; readonly owner: EntityId } | null {
  for (const owner of owners) {
    const to = recipientsOf({ role: 'owner', entity: owner }, body, book).find(({ id }) => id === recipient);
    if (to !== undefined) return { to, owner };
  }
  return null;
}
