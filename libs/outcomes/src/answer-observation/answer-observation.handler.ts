import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Appended } from '@app/event-store';
import { outcome } from '../domain/index.js';
import { outcomeStream } from '../outcome-stream.js';
import { AnswerObservation } from './answer-observation.command.js';

@CommandHandler(AnswerObservation)
export class AnswerObservationHandler implements ICommandHandler<AnswerObservation> {
  constructor(private readonly events: EventStore) {}

  execute(command: AnswerObservation): Promise<Appended> {
    return this.events.handle(outcome, outcomeStream(command.outcomeId), command, command.metadata);
  }
}
