import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Appended } from '@app/event-store';
import { outcome } from '../domain/index.js';
import { outcomeStream } from '../outcome-stream.js';
import { CorrectTitle } from './correct-title.command.js';

@CommandHandler(CorrectTitle)
export class CorrectTitleHandler implements ICommandHandler<CorrectTitle> {
  constructor(private readonly events: EventStore) {}

  execute(command: CorrectTitle): Promise<Appended> {
    return this.events.handle(outcome, outcomeStream(command.outcomeId), command, command.metadata);
  }
}
