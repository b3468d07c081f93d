import { DomainError } from '@app/kernel';
import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Kysely, sql } from 'kysely';
import { meetingViews, type MeetingView } from '../meeting.view.js';
import { ruledMeetings } from '../reading/ruled-meetings.js';
import { GetMeeting } from './get-meeting.query.js';

@QueryHandler(GetMeeting)
export class GetMeetingHandler implements IQueryHandler<GetMeeting> {
  constructor(@Inject(Kysely) private readonly database: Kysely<unknown>) {}

  async execute({ meeting, sight }: GetMeeting): Promise<MeetingView> {
    const rows = await ruledMeetings(this.database, sql`m.meeting_id = ${meeting}`);
    const [view] = await meetingViews(this.database, sight, rows);
    if (!view) throw new DomainError('meeting-unknown', `There is no meeting ${meeting}.`, { meeting });
    return view;
  }
}
