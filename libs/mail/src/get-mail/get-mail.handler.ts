import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import type { MailView } from '@app/contracts';
import { DomainError } from '@app/kernel';
import { Kysely, sql } from 'kysely';
import type { MailboxRow } from '../mailbox.table.js';
import { mailView } from '../mailbox.view.js';
import { GetMail } from './get-mail.query.js';

@QueryHandler(GetMail)
export class GetMailHandler implements IQueryHandler<GetMail> {
  constructor(@Inject(Kysely) private readonly db: Kysely<unknown>) {}

  async execute({ mailId }: GetMail): Promise<MailView> {
    const { rows } = await sql<MailboxRow>`select * from reminders.mailbox where id = ${mailId}`.execute(this.db);
    const [row] = rows;
    if (row === undefined) throw new DomainError('mail-unknown', 'There is no such mail in the mailbox.', { mailId });
    return mailView(row);
  }
}
