import type { IsoDate } from '@app/kernel';
import type { Recipient } from '../domain/index.js';
import type { ReminderSent } from '../domain/reminder.events.js';
import type { WrittenMail } from '../ledger/mail.table.js';

export function reminderSent(
  to: Recipient,
  day: IsoDate,
  { bodies, items, subject, text }: WrittenMail,
  messageId: string,
  attempt: number,
): ReminderSent {
  return {
    type: 'ReminderSent',
    data: {
      recipient: { person: to.kind === 'person' ? to.id : null, entity: to.entity },
      day,
      bodies,
      items: items.map(({ outcomeId, ...item }) => ({ outcome: outcomeId, ...item })),
      messageId,
      attempt,
    },
    prose: { subject, text },
  };
}
