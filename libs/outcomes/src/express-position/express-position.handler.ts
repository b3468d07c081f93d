import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Appended } from '@app/event-store';
import { demandCited } from '../cited-places.js';
import { outcome } from '../domain/index.js';
import { outcomeStream } from '../outcome-stream.js';
import { demandKnown, documentStream, entityStream, meetingStream } from '../references.js';
import { ExpressPosition } from './express-position.command.js';

@CommandHandler(ExpressPosition)
export class ExpressPositionHandler implements ICommandHandler<ExpressPosition> {
  constructor(
    private readonly events: EventStore,
    private readonly queries: QueryBus,
  ) {}

  async execute(command: ExpressPosition): Promise<Appended> {
    const { entity, meeting, citation } = command.details;
    await demandKnown(this.events, [
      entityStream(entity),
      ...(meeting === undefined ? [] : [meetingStream(meeting)]),
      ...(citation === undefined ? [] : [documentStream(citation)]),
    ]);
    await demandCited(this.queries, [citation]);
    return this.events.handle(outcome, outcomeStream(command.outcomeId), command, command.metadata);
  }
}
