import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Appended } from '@app/event-store';
import { outcome, type OccasionCommand } from '../domain/index.js';
import { outcomeStream } from '../outcome-stream.js';
import { recordedOutcome } from '../recorded-outcome.js';
import { demandMandateEnded } from '../transfer-outcome/demand-mandate-ended.js';
import { LapseOutcome } from './lapse-outcome.command.js';

@CommandHandler(LapseOutcome)
export class LapseOutcomeHandler implements ICommandHandler<LapseOutcome> {
  constructor(
    private readonly events: EventStore,
    private readonly queries: QueryBus,
  ) {}

  async execute({ outcomeId, reason, metadata }: LapseOutcome): Promise<Appended> {
    const { state } = await recordedOutcome(this.events, outcomeId);
    await demandMandateEnded(this.queries, state.body);
    const command: OccasionCommand = { type: 'LapseOutcome', reason };
    return this.events.handle(outcome, outcomeStream(outcomeId), command, metadata);
  }
}
