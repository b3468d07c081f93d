import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '@app/kernel';
import { Kysely, sql } from 'kysely';
import { type MailAccepted, Mailer, type OutgoingMail } from './mailer.js';

/** Keeps every mail in a table, for the page of the local mailbox. */
@Injectable()
export class MailboxMailer extends Mailer {
  readonly delivery = 'mailbox';

  constructor(
    @Inject(Kysely) private readonly db: Kysely<unknown>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  async send({ messageId, to, subject, text, html, attachments, ...mail }: OutgoingMail): Promise<MailAccepted> {
    const { replyTo = [], headers = {} } = mail;
    const shown = { ...headers, ...(replyTo.length > 0 && { 'Reply-To': replyTo.join(', ') }) };
    await sql`insert into reminders.mailbox
      (id, at, message_id, recipient_name, recipient_address, subject, text, html, headers, attachments)
      values (${randomUUID()}, ${this.clock.now()}, ${messageId}, ${to.name}, ${to.address}, ${subject}, ${text}, ${html},
        ${JSON.stringify(shown)}, ${JSON.stringify(attachments ?? [])})`.execute(this.db);
    return { accepted: [to.address], messageId };
  }
}
