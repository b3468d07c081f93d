import type { IsoDate } from '@app/kernel';
import {
  type AddressBook,
  type EntityId,
  type Recipient,
  recipientsOf,
  type ReminderBody,
} from '../../domain/index.js';
import type { OutcomeToAnswer } from './mailed-outcomes.js';

/**
 * Who got a mail, and for which of an outcome's owners they would be written to today, if those were away who were on the day of
 * the mail: whoever stood in may answer what came meanwhile. Null where for none of them any more.
 */
export function sentTo(
  { recipient, day }: { readonly recipient: string; readonly day: IsoDate },
  { owners, visibility }: Pick<OutcomeToAnswer, 'owners' | 'visibility'>,
  body: ReminderBody,
  book: AddressBook,
): { readonly to: Recipient; readonly owner: EntityId } | null {
  const occasion = { day, due: day, until: null, visibility };
  for (const owner of owners) {
    const to = recipientsOf({ role: 'owner', entity: owner }, body, book, occasion).find(({ id }) => id === recipient);
    if (to !== undefined) return { to, owner };
  }
  return null;
}
