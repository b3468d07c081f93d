import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { body } from '../domain/index.js';
import { bodyStream } from '../streams.js';
import { SwitchRemindersOn } from './switch-reminders-on.command.js';

@CommandHandler(SwitchRemindersOn)
export class SwitchRemindersOnHandler implements ICommandHandler<SwitchRemindersOn> {
  constructor(private readonly events: EventStore) {}

  execute(command: SwitchRemindersOn): Promise<Appended> {
    return this.events.handle(body, bodyStream(command.bodyId), command, command.metadata);
  }
}
