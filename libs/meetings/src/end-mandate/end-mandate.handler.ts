import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { body } from '../domain/index.js';
import { bodyStream } from '../streams.js';
import { EndMandate } from './end-mandate.command.js';

@CommandHandler(EndMandate)
export class EndMandateHandler implements ICommandHandler<EndMandate> {
  constructor(private readonly events: EventStore) {}

  execute(command: EndMandate): Promise<Appended> {
    return this.events.handle(body, bodyStream(command.bodyId), command, command.metadata);
  }
}
