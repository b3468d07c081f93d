import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demandNoCircle } from '../body-or-party.js';
import { body } from '../domain/index.js';
import { bodyStream } from '../streams.js';
import { EstablishBody } from './establish-body.command.js';

@CommandHandler(EstablishBody)
export class EstablishBodyHandler implements ICommandHandler<EstablishBody> {
  constructor(private readonly events: EventStore) {}

  async execute(command: EstablishBody): Promise<Appended> {
    const { body: id, parent } = command.body;
    if (parent !== null) await demandNoCircle(this.events, id, parent, command.metadata.effectiveOn);
    return this.events.handle(body, bodyStream(command.body.body), command, command.metadata);
  }
}
