import type { MailSummary, MailView } from '@app/contracts';
import type { MailboxRow } from './mailbox.table.js';

type SummaryRow = Pick<MailboxRow, 'id' | 'at' | 'recipient_name' | 'recipient_address' | 'subject'>;

export function mailSummary({ id, at, recipient_name, recipient_address, subject }: SummaryRow): MailSummary {
  return { id, at: at.toISOString(), to: { name: recipient_name, address: recipient_address }, subject };
}

export function mailView(row: MailboxRow): MailView {
  const { text, html, headers, attachments, message_id } = row;
  return { ...mailSummary(row), text, html, headers: { ...headers, 'Message-ID': message_id }, attachments };
}
