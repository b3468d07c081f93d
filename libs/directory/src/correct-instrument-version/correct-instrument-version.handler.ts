import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { instrument } from '../domain/index.js';
import { instrumentStream } from '../streams.js';
import { CorrectInstrumentVersion } from './correct-instrument-version.command.js';

@CommandHandler(CorrectInstrumentVersion)
export class CorrectInstrumentVersionHandler implements ICommandHandler<CorrectInstrumentVersion> {
  constructor(private readonly events: EventStore) {}

  execute(command: CorrectInstrumentVersion): Promise<Appended> {
    return this.events.handle(instrument, instrumentStream(command.instrumentId), command, command.metadata);
  }
}
