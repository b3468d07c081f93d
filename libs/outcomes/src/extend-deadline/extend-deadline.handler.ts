import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Appended } from '@app/event-store';
import { outcome } from '../domain/index.js';
import { outcomeStream } from '../outcome-stream.js';
import { demandKnown, meetingOf } from '../references.js';
import { ExtendDeadline } from './extend-deadline.command.js';

@CommandHandler(ExtendDeadline)
export class ExtendDeadlineHandler implements ICommandHandler<ExtendDeadline> {
  constructor(private readonly events: EventStore) {}

  async execute(command: ExtendDeadline): Promise<Appended> {
    await demandKnown(this.events, meetingOf(command.deadline.due));
    return this.events.handle(outcome, outcomeStream(command.outcomeId), command, command.metadata);
  }
}
