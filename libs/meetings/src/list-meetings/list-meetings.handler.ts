import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Kysely, sql } from 'kysely';
import { meetingOrder } from '../domain/index.js';
import { meetingView, type MeetingView } from '../meeting.view.js';
import { type MeetingsDatabase } from '../read-models/meetings-database.js';
import { ListMeetings } from './list-meetings.query.js';

@QueryHandler(ListMeetings)
export class ListMeetingsHandler implements IQueryHandler<ListMeetings> {
  constructor(@Inject(Kysely) private readonly database: Kysely<MeetingsDatabase>) {}

  async execute({ body }: ListMeetings): Promise<readonly MeetingView[]> {
    const rows = await this.database
      .selectFrom('read.meeting')
      .selectAll()
      .where(sql<boolean>`body_ids @> array[${body}]`)
      .execute();
    return meetingOrder(rows.map(meetingView));
  }
}
