import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type MeetingCommand, type MeetingDates, type MeetingId } from '../domain/index.js';

/**
 * Moves a meeting, or says for the first time when it is. Refuses with `meeting-not-convened`, `meeting-cancelled`,
 * `dates-incomplete`, `dates-reversed`.
 */
export class RescheduleMeeting
  extends Command<Appended>
  implements Extract<MeetingCommand, { type: 'RescheduleMeeting' }>
{
  readonly type = 'RescheduleMeeting';
  constructor(
    readonly meetingId: MeetingId,
    readonly dates: MeetingDates,
    readonly prose: { readonly reason: string },
    readonly metadata: Metadata,
  ) {
    super();
  }
}
