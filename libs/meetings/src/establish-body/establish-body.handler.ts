import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { body } from '../domain/index.js';
import { bodyStream } from '../streams.js';
import { EstablishBody } from './establish-body.command.js';

@CommandHandler(EstablishBody)
export class EstablishBodyHandler implements ICommandHandler<EstablishBody> {
  constructor(private readonly events: EventStore) {}

  execute(command: EstablishBody): Promise<Appended> {
    return this.events.handle(body, bodyStream(command.body.body), command, command.metadata);
  }
}
