import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Appended } from '@app/event-store';
import { outcome } from '../domain/index.js';
import { outcomeStream } from '../outcome-stream.js';
import { demandAnother, demandKnown } from '../references.js';
import { RelateOutcome } from './relate-outcome.command.js';

@CommandHandler(RelateOutcome)
export class RelateOutcomeHandler implements ICommandHandler<RelateOutcome> {
  constructor(private readonly events: EventStore) {}

  async execute(command: RelateOutcome): Promise<Appended> {
    demandAnother(command.outcomeId, command.target);
    await demandKnown(this.events, [outcomeStream(command.target).streamId]);
    return this.events.handle(outcome, outcomeStream(command.outcomeId), command, command.metadata);
  }
}
