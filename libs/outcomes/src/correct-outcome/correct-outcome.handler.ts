import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Appended } from '@app/event-store';
import { DomainError, EVERYTHING } from '@app/kernel';
import { GetMeeting } from '@app/meetings';
import { demandCited } from '../cited-places.js';
import { outcome, type Correction } from '../domain/index.js';
import { outcomeStream } from '../outcome-stream.js';
import { demandKnown } from '../references.js';
import { CorrectOutcome } from './correct-outcome.command.js';
import { namedInCorrection } from './named-in-correction.js';

@CommandHandler(CorrectOutcome)
export class CorrectOutcomeHandler implements ICommandHandler<CorrectOutcome> {
  constructor(
    private readonly events: EventStore,
    private readonly queries: QueryBus,
  ) {}

  async execute(command: CorrectOutcome): Promise<Appended> {
    await demandKnown(this.events, namedInCorrection(command.correction));
    if (command.correction.field === 'citation') await demandCited(this.queries, [command.correction.to]);
    await this.demandOwnMeeting(command.correction, command.metadata.scope);
    return this.events.handle(outcome, outcomeStream(command.outcomeId), command, command.metadata);
  }

  /** The register of a body, and who may see it, hang on the body; a correction does not move it to another one. */
  private async demandOwnMeeting(correction: Correction, body: string): Promise<void> {
    if (correction.field !== 'meeting') return;
    const { bodies } = await this.queries.execute(new GetMeeting(correction.to, EVERYTHING));
    if (!bodies.includes(body))
      throw new DomainError('meeting-of-another-body', `${correction.to} is no meeting of ${body}.`, { bodies });
  }
}
