import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Appended } from '@app/event-store';
import { outcome } from '../domain/index.js';
import { outcomeStream } from '../outcome-stream.js';
import { AnnulStep } from './annul-step.command.js';

@CommandHandler(AnnulStep)
export class AnnulStepHandler implements ICommandHandler<AnnulStep> {
  constructor(private readonly events: EventStore) {}

  execute(command: AnnulStep): Promise<Appended> {
    return this.events.handle(outcome, outcomeStream(command.outcomeId), command, command.metadata);
  }
}
