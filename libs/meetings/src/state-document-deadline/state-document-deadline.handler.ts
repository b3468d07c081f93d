import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { meeting } from '../domain/index.js';
import { meetingStream } from '../streams.js';
import { StateDocumentDeadline } from './state-document-deadline.command.js';

@CommandHandler(StateDocumentDeadline)
export class StateDocumentDeadlineHandler implements ICommandHandler<StateDocumentDeadline> {
  constructor(private readonly events: EventStore) {}

  execute(command: StateDocumentDeadline): Promise<Appended> {
    return this.events.handle(meeting, meetingStream(command.meetingId), command, command.metadata);
  }
}
