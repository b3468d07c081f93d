import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { instrument } from '../domain/index.js';
import { instrumentStream } from '../streams.js';
import { AddInstrumentAlias } from './add-instrument-alias.command.js';

@CommandHandler(AddInstrumentAlias)
export class AddInstrumentAliasHandler implements ICommandHandler<AddInstrumentAlias> {
  constructor(private readonly events: EventStore) {}

  execute(command: AddInstrumentAlias): Promise<Appended> {
    return this.events.handle(instrument, instrumentStream(command.instrumentId), command, command.metadata);
  }
}
