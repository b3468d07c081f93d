import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Kysely, sql } from 'kysely';
import { meetingOrder } from '../domain/index.js';
import { meetingViews, type MeetingView } from '../meeting.view.js';
import { ruledMeetings } from '../reading/ruled-meetings.js';
import { ListMeetings } from './list-meetings.query.js';

@QueryHandler(ListMeetings)
export class ListMeetingsHandler implements IQueryHandler<ListMeetings> {
  constructor(@Inject(Kysely) private readonly database: Kysely<unknown>) {}

  async execute({ body, sight }: ListMeetings): Promise<readonly MeetingView[]> {
    const rows = await ruledMeetings(this.database, sql`m.body_ids @> array[${body}]`);
    return meetingOrder(await meetingViews(this.database, sight, rows));
  }
}
