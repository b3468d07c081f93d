import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { meeting } from '../domain/index.js';
import { meetingStream } from '../streams.js';
import { ReceiveReport } from './receive-report.command.js';

@CommandHandler(ReceiveReport)
export class ReceiveReportHandler implements ICommandHandler<ReceiveReport> {
  constructor(private readonly events: EventStore) {}

  execute(command: ReceiveReport): Promise<Appended> {
    return this.events.handle(meeting, meetingStream(command.meetingId), command, command.metadata);
  }
}
