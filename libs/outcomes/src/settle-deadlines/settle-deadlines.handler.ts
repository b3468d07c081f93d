import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Appended } from '@app/event-store';
import { outcome } from '../domain/index.js';
import { outcomeStream } from '../outcome-stream.js';
import { demandKnown, meetingOf } from '../references.js';
import { SettleDeadlines } from './settle-deadlines.command.js';

@CommandHandler(SettleDeadlines)
export class SettleDeadlinesHandler implements ICommandHandler<SettleDeadlines> {
  constructor(private readonly events: EventStore) {}

  async execute(command: SettleDeadlines): Promise<Appended> {
    if (command.add !== null) await demandKnown(this.events, meetingOf(command.add.deadline.due));
    return this.events.handle(outcome, outcomeStream(command.outcomeId), command, command.metadata);
  }
}
