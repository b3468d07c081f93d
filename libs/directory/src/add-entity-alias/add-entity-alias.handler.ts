import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { entity } from '../domain/index.js';
import { entityStream } from '../streams.js';
import { AddEntityAlias } from './add-entity-alias.command.js';

@CommandHandler(AddEntityAlias)
export class AddEntityAliasHandler implements ICommandHandler<AddEntityAlias> {
  constructor(private readonly events: EventStore) {}

  execute(command: AddEntityAlias): Promise<Appended> {
    return this.events.handle(entity, entityStream(command.entityId), command, command.metadata);
  }
}
