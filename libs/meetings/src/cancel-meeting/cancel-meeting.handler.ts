import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { meeting } from '../domain/index.js';
import { meetingStream } from '../streams.js';
import { CancelMeeting } from './cancel-meeting.command.js';

@CommandHandler(CancelMeeting)
export class CancelMeetingHandler implements ICommandHandler<CancelMeeting> {
  constructor(private readonly events: EventStore) {}

  execute(command: CancelMeeting): Promise<Appended> {
    return this.events.handle(meeting, meetingStream(command.meetingId), command, command.metadata);
  }
}
