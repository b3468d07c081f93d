import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { body } from '../domain/index.js';
import { bodyStream } from '../streams.js';
import { SetTimeZone } from './set-time-zone.command.js';

@CommandHandler(SetTimeZone)
export class SetTimeZoneHandler implements ICommandHandler<SetTimeZone> {
  constructor(private readonly events: EventStore) {}

  execute(command: SetTimeZone): Promise<Appended> {
    return this.events.handle(body, bodyStream(command.bodyId), command, command.metadata);
  }
}
