import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { entity } from '../domain/index.js';
import { entityStream } from '../streams.js';
import { RenameEntity } from './rename-entity.command.js';

@CommandHandler(RenameEntity)
export class RenameEntityHandler implements ICommandHandler<RenameEntity> {
  constructor(private readonly events: EventStore) {}

  execute(command: RenameEntity): Promise<Appended> {
    return this.events.handle(entity, entityStream(command.entityId), command, command.metadata);
  }
}
