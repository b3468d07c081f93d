import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Appended } from '@app/event-store';
import { demandCited } from '../cited-places.js';
import { outcome } from '../domain/index.js';
import { outcomeStream } from '../outcome-stream.js';
import { demandKnown, documentStream } from '../references.js';
import { AddCitation } from './add-citation.command.js';

@CommandHandler(AddCitation)
export class AddCitationHandler implements ICommandHandler<AddCitation> {
  constructor(
    private readonly events: EventStore,
    private readonly queries: QueryBus,
  ) {}

  async execute(command: AddCitation): Promise<Appended> {
    await demandKnown(this.events, [documentStream(command.citation)]);
    await demandCited(this.queries, [command.citation]);
    return this.events.handle(outcome, outcomeStream(command.outcomeId), command, command.metadata);
  }
}
