import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { instrument } from '../domain/index.js';
import { instrumentStream } from '../streams.js';
import { RegisterInstrument } from './register-instrument.command.js';

@CommandHandler(RegisterInstrument)
export class RegisterInstrumentHandler implements ICommandHandler<RegisterInstrument> {
  constructor(private readonly events: EventStore) {}

  execute(command: RegisterInstrument): Promise<Appended> {
    return this.events.handle(instrument, instrumentStream(command.instrument.instrument), command, command.metadata);
  }
}
