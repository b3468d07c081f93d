import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { entity } from '../domain/index.js';
import { entityStream } from '../streams.js';
import { WithdrawEntityAlias } from './withdraw-entity-alias.command.js';

@CommandHandler(WithdrawEntityAlias)
export class WithdrawEntityAliasHandler implements ICommandHandler<WithdrawEntityAlias> {
  constructor(private readonly events: EventStore) {}

  execute(command: WithdrawEntityAlias): Promise<Appended> {
    return this.events.handle(entity, entityStream(command.entityId), command, command.metadata);
  }
}
