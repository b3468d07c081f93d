import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Appended } from '@app/event-store';
import { outcome } from '../domain/index.js';
import { outcomeStream } from '../outcome-stream.js';
import { demandAnother, demandKnown } from '../references.js';
import { QualifyByView } from './qualify-by-view.command.js';

@CommandHandler(QualifyByView)
export class QualifyByViewHandler implements ICommandHandler<QualifyByView> {
  constructor(private readonly events: EventStore) {}

  async execute(command: QualifyByView): Promise<Appended> {
    demandAnother(command.outcomeId, command.view);
    await demandKnown(this.events, [outcomeStream(command.view).streamId]);
    return this.events.handle(outcome, outcomeStream(command.outcomeId), command, command.metadata);
  }
}
