import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Appended } from '@app/event-store';
import { outcome } from '../domain/index.js';
import { outcomeStream } from '../outcome-stream.js';
import { ChangeVisibility } from './change-visibility.command.js';

@CommandHandler(ChangeVisibility)
export class ChangeVisibilityHandler implements ICommandHandler<ChangeVisibility> {
  constructor(private readonly events: EventStore) {}

  execute(command: ChangeVisibility): Promise<Appended> {
    return this.events.handle(outcome, outcomeStream(command.outcomeId), command, command.metadata);
  }
}
