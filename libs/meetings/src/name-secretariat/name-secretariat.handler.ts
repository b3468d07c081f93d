import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { body } from '../domain/index.js';
import { bodyStream } from '../streams.js';
import { NameSecretariat } from './name-secretariat.command.js';

@CommandHandler(NameSecretariat)
export class NameSecretariatHandler implements ICommandHandler<NameSecretariat> {
  constructor(private readonly events: EventStore) {}

  execute(command: NameSecretariat): Promise<Appended> {
    return this.events.handle(body, bodyStream(command.bodyId), command, command.metadata);
  }
}
