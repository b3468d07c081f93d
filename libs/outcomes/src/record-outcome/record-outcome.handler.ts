import { CommandBus, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { childCommandId, EventStore, newId, requestHashOf, type Metadata } from '@app/event-store';
import { NumberOutcome } from '@app/meetings';
import { demandCited } from '../cited-places.js';
import { outcome, type OutcomeId } from '../domain/index.js';
import { outcomeStream } from '../outcome-stream.js';
import { demandKnown, demandVersions, namedIn } from '../references.js';
import { RecordOutcome, type OutcomeRecordedAnswer } from './record-outcome.command.js';

@CommandHandler(RecordOutcome)
export class RecordOutcomeHandler implements ICommandHandler<RecordOutcome> {
  constructor(
    private readonly events: EventStore,
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  async execute({ kind, outcome: facts, prose, number, metadata }: RecordOutcome): Promise<OutcomeRecordedAnswer> {
    // From the command's id, so that a retry finds the same outcome and the same number.
    const outcomeId = newId(metadata.commandId, 'outcome');
    const complete = { ...facts, body: metadata.scope, reference: '' };
    await demandKnown(this.events, namedIn(complete));
    await demandCited(this.queries, complete.citations);
    await demandVersions(this.events, complete);
    // Decided before the number is given, so that a refusal leaves no gap in the meeting's numbers.
    outcome.decide({ type: 'RecordOutcome', kind, outcome: complete, prose }, null);
    const reference = await this.reference(facts.meeting, outcomeId, number, metadata);
    const command = { type: 'RecordOutcome', kind, outcome: { ...complete, reference }, prose } as const;
    const appended = await this.events.handle(outcome, outcomeStream(outcomeId), command, metadata);
    return { ...appended, outcomeId, reference };
  }

  /** One command writes one stream: the meeting's numbering is a command of its own, derived from this one. */
  private async reference(
    meeting: string,
    outcomeId: OutcomeId,
    number: number | null,
    metadata: Metadata,
  ): Promise<string> {
    const { expectedVersion, ...parent } = metadata;
    const numbered = await this.commands.execute(
      new NumberOutcome(meeting, outcomeId, number, {
        ...parent,
        commandId: childCommandId(metadata.commandId, 1),
        requestHash: requestHashOf({ meeting, outcomeId, number }),
        causationId: metadata.commandId,
      }),
    );
    return numbered.reference;
  }
}
