import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { meeting } from '../domain/index.js';
import { meetingStream } from '../streams.js';
import { RescheduleMeeting } from './reschedule-meeting.command.js';

@CommandHandler(RescheduleMeeting)
export class RescheduleMeetingHandler implements ICommandHandler<RescheduleMeeting> {
  constructor(private readonly events: EventStore) {}

  execute(command: RescheduleMeeting): Promise<Appended> {
    return this.events.handle(meeting, meetingStream(command.meetingId), command, command.metadata);
  }
}
