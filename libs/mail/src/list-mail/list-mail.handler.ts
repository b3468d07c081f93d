import { Inject } from '@nestjs/common';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Kysely, sql } from 'kysely';
import { Mailer } from '../mailer.js';
import type { MailboxRow } from '../mailbox.table.js';
import { mailSummary } from '../mailbox.view.js';
import { ListMail, type MailPageAnswer } from './list-mail.query.js';

@QueryHandler(ListMail)
export class ListMailHandler implements IQueryHandler<ListMail> {
  constructor(
    @Inject(Kysely) private readonly db: Kysely<unknown>,
    private readonly mailer: Mailer,
  ) {}

  async execute({ limit, after }: ListMail): Promise<MailPageAnswer> {
    const older = after === null ? sql`true` : sql`(at, id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`;
    const { rows } = await sql<MailboxRow>`select id, at, recipient_name, recipient_address, subject
      from reminders.mailbox where ${older} order by at desc, id desc limit ${limit + 1}`.execute(this.db);
    const items = rows.slice(0, limit).map(mailSummary);
    const last = items.at(-1);
    return {
      delivery: this.mailer.delivery,
      items,
      nextKey: rows.length > limit && last !== undefined ? [last.at, last.id] : null,
    };
  }
}
