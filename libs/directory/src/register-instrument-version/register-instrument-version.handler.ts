import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { instrument } from '../domain/index.js';
import { instrumentStream } from '../streams.js';
import { RegisterInstrumentVersion } from './register-instrument-version.command.js';

@CommandHandler(RegisterInstrumentVersion)
export class RegisterInstrumentVersionHandler implements ICommandHandler<RegisterInstrumentVersion> {
  constructor(private readonly events: EventStore) {}

  execute(command: RegisterInstrumentVersion): Promise<Appended> {
    return this.events.handle(instrument, instrumentStream(command.instrumentId), command, command.metadata);
  }
}
