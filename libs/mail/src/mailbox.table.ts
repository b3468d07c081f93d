import type { MailAttachment } from './mailer.js';

/** A mail that stayed on this machine. Table `reminders.mailbox`. */
export interface MailboxRow {
  readonly id: string;
  readonly at: Date;
  readonly message_id: string;
  readonly recipient_name: string;
  readonly recipient_address: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly MailAttachment[];
}
