import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { entity } from '../domain/index.js';
import { entityStream } from '../streams.js';
import { RegisterEntity } from './register-entity.command.js';

@CommandHandler(RegisterEntity)
export class RegisterEntityHandler implements ICommandHandler<RegisterEntity> {
  constructor(private readonly events: EventStore) {}

  execute(command: RegisterEntity): Promise<Appended> {
    return this.events.handle(entity, entityStream(command.entity.entity), command, command.metadata);
  }
}
