import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Appended } from '@app/event-store';
import { outcome } from '../domain/index.js';
import { outcomeStream } from '../outcome-stream.js';
import { CloseObservation } from './close-observation.command.js';

@CommandHandler(CloseObservation)
export class CloseObservationHandler implements ICommandHandler<CloseObservation> {
  constructor(private readonly events: EventStore) {}

  execute(command: CloseObservation): Promise<Appended> {
    return this.events.handle(outcome, outcomeStream(command.outcomeId), command, command.metadata);
  }
}
