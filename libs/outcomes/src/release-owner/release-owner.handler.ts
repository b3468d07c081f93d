import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Appended } from '@app/event-store';
import { outcome } from '../domain/index.js';
import { outcomeStream } from '../outcome-stream.js';
import { ReleaseOwner } from './release-owner.command.js';

@CommandHandler(ReleaseOwner)
export class ReleaseOwnerHandler implements ICommandHandler<ReleaseOwner> {
  constructor(private readonly events: EventStore) {}

  execute(command: ReleaseOwner): Promise<Appended> {
    return this.events.handle(outcome, outcomeStream(command.outcomeId), command, command.metadata);
  }
}
