import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Appended } from '@app/event-store';
import { outcome } from '../domain/index.js';
import { outcomeStream } from '../outcome-stream.js';
import { demandCited, demandKnown, documentStream } from '../references.js';
import { AddCitation } from './add-citation.command.js';

@CommandHandler(AddCitation)
export class AddCitationHandler implements ICommandHandler<AddCitation> {
  constructor(private readonly events: EventStore) {}

  async execute(command: AddCitation): Promise<Appended> {
    await demandKnown(this.events, [documentStream(command.citation)]);
    await demandCited(this.events, [command.citation]);
    return this.events.handle(outcome, outcomeStream(command.outcomeId), command, command.metadata);
  }
}
