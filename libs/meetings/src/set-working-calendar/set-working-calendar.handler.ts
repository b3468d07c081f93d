import { EventStore, type Appended } from '@app/event-store';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { body } from '../domain/index.js';
import { bodyStream } from '../streams.js';
import { SetWorkingCalendar } from './set-working-calendar.command.js';

@CommandHandler(SetWorkingCalendar)
export class SetWorkingCalendarHandler implements ICommandHandler<SetWorkingCalendar> {
  constructor(private readonly events: EventStore) {}

  execute(command: SetWorkingCalendar): Promise<Appended> {
    return this.events.handle(body, bodyStream(command.bodyId), command, command.metadata);
  }
}
