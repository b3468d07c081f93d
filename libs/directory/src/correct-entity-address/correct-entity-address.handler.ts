import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { entity } from '../domain/index.js';
import { entityStream } from '../streams.js';
import { CorrectEntityAddress } from './correct-entity-address.command.js';

@CommandHandler(CorrectEntityAddress)
export class CorrectEntityAddressHandler implements ICommandHandler<CorrectEntityAddress> {
  constructor(private readonly events: EventStore) {}

  execute(command: CorrectEntityAddress): Promise<Appended> {
    return this.events.handle(entity, entityStream(command.entityId), command, command.metadata);
  }
}
