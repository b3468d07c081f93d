import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Appended } from '@app/event-store';
import { outcome } from '../domain/index.js';
import { outcomeStream } from '../outcome-stream.js';
import { demandKnown } from '../references.js';
import { AssignOwner } from './assign-owner.command.js';

@CommandHandler(AssignOwner)
export class AssignOwnerHandler implements ICommandHandler<AssignOwner> {
  constructor(private readonly events: EventStore) {}

  async execute(command: AssignOwner): Promise<Appended> {
    await demandKnown(this.events, [`entity-${command.entity}`]);
    return this.events.handle(outcome, outcomeStream(command.outcomeId), command, command.metadata);
  }
}
