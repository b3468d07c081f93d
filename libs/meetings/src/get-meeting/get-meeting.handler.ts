import { DomainError } from '@app/kernel';
import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Kysely } from 'kysely';
import { meetingView, type MeetingView } from '../meeting.view.js';
import { type MeetingsDatabase } from '../read-models/meetings-database.js';
import { GetMeeting } from './get-meeting.query.js';

@QueryHandler(GetMeeting)
export class GetMeetingHandler implements IQueryHandler<GetMeeting> {
  constructor(@Inject(Kysely) private readonly database: Kysely<MeetingsDatabase>) {}

  async execute({ meeting }: GetMeeting): Promise<MeetingView> {
    const row = await this.database
      .selectFrom('read.meeting')
      .selectAll()
      .where('meeting_id', '=', meeting)
      .executeTakeFirst();
    if (!row) throw new DomainError('meeting-unknown', `There is no meeting ${meeting}.`, { meeting });
    return meetingView(row);
  }
}
