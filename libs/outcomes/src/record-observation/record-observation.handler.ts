import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Appended } from '@app/event-store';
import { outcome } from '../domain/index.js';
import { outcomeStream } from '../outcome-stream.js';
import { RecordObservation } from './record-observation.command.js';

@CommandHandler(RecordObservation)
export class RecordObservationHandler implements ICommandHandler<RecordObservation> {
  constructor(private readonly events: EventStore) {}

  execute(command: RecordObservation): Promise<Appended> {
    return this.events.handle(outcome, outcomeStream(command.outcomeId), command, command.metadata);
  }
}
