import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Appended } from '@app/event-store';
import { demandCited } from '../cited-places.js';
import { outcome } from '../domain/index.js';
import { EvidenceFiles } from '../evidence-files/evidence-files.js';
import { outcomeStream } from '../outcome-stream.js';
import { demandAnother, demandKnown, mentionedIn, tiedIn } from '../references.js';
import { TakeStep } from './take-step.command.js';

@CommandHandler(TakeStep)
export class TakeStepHandler implements ICommandHandler<TakeStep> {
  constructor(
    private readonly events: EventStore,
    private readonly files: EvidenceFiles,
    private readonly queries: QueryBus,
  ) {}

  async execute(command: TakeStep): Promise<Appended> {
    for (const other of tiedIn(command.details)) demandAnother(command.outcomeId, other);
    await demandKnown(this.events, mentionedIn(command.details));
    await demandCited(this.queries, [command.details.citation]);
    await this.files.demandHeld(command.outcomeId, command.details.evidence?.file);
    return this.events.handle(outcome, outcomeStream(command.outcomeId), command, command.metadata);
  }
}
