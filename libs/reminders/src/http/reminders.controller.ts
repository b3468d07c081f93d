import { RemindersQuery, RemindersView } from '@app/contracts';
import { Input, Route } from '@app/http';
import { Controller, Get } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ListReminders } from '../list-reminders/list-reminders.query.js';

@ApiTags('reminders')
@Controller('api/v1/reminders')
export class RemindersController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Route({
    ability: 'reminders.read',
    summary: 'The reminders of a body: what is planned, held, suppressed and sent',
    query: RemindersQuery,
    response: RemindersView,
    scope: ({ query }) => query.body,
  })
  list(@Input('query') { body }: z.output<typeof RemindersQuery>): Promise<RemindersView> {
    return this.queries.execute(new ListReminders(body));
  }
}
