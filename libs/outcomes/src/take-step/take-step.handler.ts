import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Appended } from '@app/event-store';
import { outcome } from '../domain/index.js';
import { EvidenceFiles } from '../evidence-files/evidence-files.js';
import { outcomeStream } from '../outcome-stream.js';
import { demandAnother, demandCited, demandKnown, mentionedIn, tiedIn } from '../references.js';
import { TakeStep } from './take-step.command.js';

@CommandHandler(TakeStep)
export class TakeStepHandler implements ICommandHandler<TakeStep> {
  constructor(
    private readonly events: EventStore,
    private readonly files: EvidenceFiles,
  ) {}

  async execute(command: TakeStep): Promise<Appended> {
    for (const other of tiedIn(command.details)) demandAnother(command.outcomeId, other);
    await demandKnown(this.events, mentionedIn(command.details));
    await demandCited(this.events, [command.details.citation]);
    await this.files.demandHeld(command.outcomeId, command.details.evidence?.file);
    return this.events.handle(outcome, outcomeStream(command.outcomeId), command, command.metadata);
  }
}
