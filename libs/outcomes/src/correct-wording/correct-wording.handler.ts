import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Appended } from '@app/event-store';
import { outcome } from '../domain/index.js';
import { outcomeStream } from '../outcome-stream.js';
import { CorrectWording } from './correct-wording.command.js';

@CommandHandler(CorrectWording)
export class CorrectWordingHandler implements ICommandHandler<CorrectWording> {
  constructor(private readonly events: EventStore) {}

  execute(command: CorrectWording): Promise<Appended> {
    return this.events.handle(outcome, outcomeStream(command.outcomeId), command, command.metadata);
  }
}
