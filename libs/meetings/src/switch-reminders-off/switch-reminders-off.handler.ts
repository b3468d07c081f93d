import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { body } from '../domain/index.js';
import { bodyStream } from '../streams.js';
import { SwitchRemindersOff } from './switch-reminders-off.command.js';

@CommandHandler(SwitchRemindersOff)
export class SwitchRemindersOffHandler implements ICommandHandler<SwitchRemindersOff> {
  constructor(private readonly events: EventStore) {}

  execute(command: SwitchRemindersOff): Promise<Appended> {
    return this.events.handle(body, bodyStream(command.bodyId), command, command.metadata);
  }
}
