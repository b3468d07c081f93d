import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Appended } from '@app/event-store';
import { DomainError } from '@app/kernel';
import { GetBody } from '@app/meetings';
import { outcome, type OccasionCommand } from '../domain/index.js';
import { outcomeStream } from '../outcome-stream.js';
import { recordedOutcome } from '../recorded-outcome.js';
import { demandMandateEnded } from './demand-mandate-ended.js';
import { TransferOutcome } from './transfer-outcome.command.js';

@CommandHandler(TransferOutcome)
export class TransferOutcomeHandler implements ICommandHandler<TransferOutcome> {
  constructor(
    private readonly events: EventStore,
    private readonly queries: QueryBus,
  ) {}

  async execute({ outcomeId, to, reason, metadata }: TransferOutcome): Promise<Appended> {
    const { state } = await recordedOutcome(this.events, outcomeId);
    const how = state.body === to ? 'transferred' : await this.howTo(to, state.body);
    const command: OccasionCommand = { type: 'TransferOutcome', to, how, reason };
    return this.events.handle(outcome, outcomeStream(outcomeId), command, metadata);
  }

  private async howTo(to: string, from: string): Promise<'transferred' | 'retained'> {
    const { parent } = await demandMandateEnded(this.queries, from);
    const { mandateEndedOn } = await this.queries.execute(new GetBody(to));
    if (mandateEndedOn !== null)
      throw new DomainError('mandate-ended', `The mandate of ${to} ended itself, on ${mandateEndedOn}.`, { body: to });
    return to === parent ? 'retained' : 'transferred';
  }
}
