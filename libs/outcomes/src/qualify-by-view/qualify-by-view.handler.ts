import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Appended } from '@app/event-store';
import { aKind, outcome, OutcomeRefusal } from '../domain/index.js';
import { outcomeStream } from '../outcome-stream.js';
import { recordedOutcome } from '../recorded-outcome.js';
import { demandAnother } from '../references.js';
import { QualifyByView } from './qualify-by-view.command.js';

@CommandHandler(QualifyByView)
export class QualifyByViewHandler implements ICommandHandler<QualifyByView> {
  constructor(private readonly events: EventStore) {}

  async execute(command: QualifyByView): Promise<Appended> {
    demandAnother(command.outcomeId, command.view);
    const { state: view } = await recordedOutcome(this.events, command.view);
    if (view.kind !== 'view_recorded')
      throw new OutcomeRefusal('not-a-view', `${view.reference} is no view recorded but ${aKind(view.kind)}.`, {
        kind: view.kind,
      });
    return this.events.handle(outcome, outcomeStream(command.outcomeId), command, command.metadata);
  }
}
