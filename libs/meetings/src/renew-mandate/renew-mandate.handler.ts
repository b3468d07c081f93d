import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { body } from '../domain/index.js';
import { bodyStream } from '../streams.js';
import { RenewMandate } from './renew-mandate.command.js';

@CommandHandler(RenewMandate)
export class RenewMandateHandler implements ICommandHandler<RenewMandate> {
  constructor(private readonly events: EventStore) {}

  execute(command: RenewMandate): Promise<Appended> {
    return this.events.handle(body, bodyStream(command.bodyId), command, command.metadata);
  }
}
