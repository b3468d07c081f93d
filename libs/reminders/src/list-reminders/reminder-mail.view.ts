import type { ReminderMail, UndeliveredTo } from '@app/contracts';
import type { MailRow } from '../ledger/mail.table.js';
import type { Undelivered } from '../undelivered/undelivered-mail.js';
import { withoutKeys } from './without-keys.js';

export function reminderMail(
  row: MailRow,
  names: ReadonlyMap<string, string>,
  references: ReadonlyMap<string, string>,
): ReminderMail {
  return {
    day: row.day,
    // The office outlives the person.
    to: { id: row.recipient, name: names.get(row.recipient) ?? row.entity_id ?? 'A person no longer named' },
    state: row.state,
    why: row.why,
    subject: row.subject,
    text: row.body_text === null ? null : withoutKeys(row.body_text),
    // One that is due may have news as well.
    outcomes: [...new Set(row.items.map(({ outcomeId }) => references.get(outcomeId) ?? outcomeId))],
    attempts: row.attempts,
    doubts: row.doubts,
    lastError: row.last_error,
    settledAt: row.settled_at?.toISOString() ?? null,
  };
}

export function undeliveredTo({ id, kind, name, bounce }: Undelivered): UndeliveredTo {
  const { permanent, status, reason, since, isSuppressed } = bounce;
  return { id, kind, name, permanent, status, reason, since: since.toISOString(), suppressed: isSuppressed };
}
