import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Appended } from '@app/event-store';
import { outcome } from '../domain/index.js';
import { outcomeStream } from '../outcome-stream.js';
import { demandKnown, meetingOf } from '../references.js';
import { SetDeadline } from './set-deadline.command.js';

@CommandHandler(SetDeadline)
export class SetDeadlineHandler implements ICommandHandler<SetDeadline> {
  constructor(private readonly events: EventStore) {}

  async execute(command: SetDeadline): Promise<Appended> {
    await demandKnown(this.events, meetingOf(command.deadline.due));
    return this.events.handle(outcome, outcomeStream(command.outcomeId), command, command.metadata);
  }
}
