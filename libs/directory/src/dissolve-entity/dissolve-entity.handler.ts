import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { entity } from '../domain/index.js';
import { entityStream } from '../streams.js';
import { DissolveEntity } from './dissolve-entity.command.js';

@CommandHandler(DissolveEntity)
export class DissolveEntityHandler implements ICommandHandler<DissolveEntity> {
  constructor(private readonly events: EventStore) {}

  execute(command: DissolveEntity): Promise<Appended> {
    return this.events.handle(entity, entityStream(command.entityId), command, command.metadata);
  }
}
