import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { meeting } from '../domain/index.js';
import { meetingStream } from '../streams.js';
import { ConveneMeeting } from './convene-meeting.command.js';

@CommandHandler(ConveneMeeting)
export class ConveneMeetingHandler implements ICommandHandler<ConveneMeeting> {
  constructor(private readonly events: EventStore) {}

  execute(command: ConveneMeeting): Promise<Appended> {
    return this.events.handle(meeting, meetingStream(command.meeting.meeting), command, command.metadata);
  }
}
