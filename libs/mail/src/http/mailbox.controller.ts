import { MailboxQuery, MailboxView, MailParams, MailView } from '@app/contracts';
import { Input, readCursor, Route, writeCursor } from '@app/http';
import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { GetMail } from '../get-mail/get-mail.query.js';
import { ListMail } from '../list-mail/list-mail.query.js';

const MailCursor = z.tuple([z.iso.datetime(), z.uuid()]);

@ApiTags('mailbox')
@Controller('api/v1/mailbox')
export class MailboxController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Route({
    ability: 'mailbox.read',
    summary: 'The local mailbox: mail that would have left, newest first',
    query: MailboxQuery,
    response: MailboxView,
  })
  async list(@Input('query') { limit, cursor }: z.output<typeof MailboxQuery>): Promise<MailboxView> {
    const { nextKey, ...page } = await this.queries.execute(new ListMail(limit, readCursor(cursor, MailCursor)));
    return { ...page, next: nextKey && writeCursor(nextKey) };
  }

  @Get(':id')
  @Route({ ability: 'mailbox.read', summary: 'A mail', params: MailParams, response: MailView })
  get(@Input('params') { id }: z.output<typeof MailParams>): Promise<MailView> {
    return this.queries.execute(new GetMail(id));
  }
}
