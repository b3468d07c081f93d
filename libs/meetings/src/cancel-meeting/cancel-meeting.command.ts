import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type MeetingCommand, type MeetingId } from '../domain/index.js';

/** Refuses with `meeting-not-convened`, `meeting-has-outcomes`. */
export class CancelMeeting extends Command<Appended> implements Extract<MeetingCommand, { type: 'CancelMeeting' }> {
  readonly type = 'CancelMeeting';
  constructor(
    readonly meetingId: MeetingId,
    readonly prose: { readonly reason: string },
    readonly metadata: Metadata,
  ) {
    super();
  }
}
