import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { instrument } from '../domain/index.js';
import { instrumentStream } from '../streams.js';
import { WithdrawInstrumentAlias } from './withdraw-instrument-alias.command.js';

@CommandHandler(WithdrawInstrumentAlias)
export class WithdrawInstrumentAliasHandler implements ICommandHandler<WithdrawInstrumentAlias> {
  constructor(private readonly events: EventStore) {}

  execute(command: WithdrawInstrumentAlias): Promise<Appended> {
    return this.events.handle(instrument, instrumentStream(command.instrumentId), command, command.metadata);
  }
}
