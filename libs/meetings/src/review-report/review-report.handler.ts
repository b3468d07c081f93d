import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { meeting } from '../domain/index.js';
import { meetingStream } from '../streams.js';
import { ReviewReport } from './review-report.command.js';

@CommandHandler(ReviewReport)
export class ReviewReportHandler implements ICommandHandler<ReviewReport> {
  constructor(private readonly events: EventStore) {}

  execute(command: ReviewReport): Promise<Appended> {
    return this.events.handle(meeting, meetingStream(command.meetingId), command, command.metadata);
  }
}
