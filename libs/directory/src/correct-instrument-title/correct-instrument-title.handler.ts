import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { instrument } from '../domain/index.js';
import { instrumentStream } from '../streams.js';
import { CorrectInstrumentTitle } from './correct-instrument-title.command.js';

@CommandHandler(CorrectInstrumentTitle)
export class CorrectInstrumentTitleHandler implements ICommandHandler<CorrectInstrumentTitle> {
  constructor(private readonly events: EventStore) {}

  execute(command: CorrectInstrumentTitle): Promise<Appended> {
    return this.events.handle(instrument, instrumentStream(command.instrumentId), command, command.metadata);
  }
}
