import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type Appended } from '@app/event-store';
import { DomainError } from '@app/kernel';
import { outcome, OutcomeRefusal, type OutcomeId } from '../domain/index.js';
import { SettleMerges } from '../follow-merges/settle-merges.js';
import { outcomeStream } from '../outcome-stream.js';
import { recordedOutcome } from '../recorded-outcome.js';
import { demandAnother } from '../references.js';
import { MergeOutcomes } from './merge-outcomes.command.js';

/** One command writes one stream: the record that goes says where it went, and the other one follows by a command of its own. */
@CommandHandler(MergeOutcomes)
export class MergeOutcomesHandler implements ICommandHandler<MergeOutcomes> {
  constructor(
    private readonly events: EventStore,
    private readonly merges: SettleMerges,
  ) {}

  /** Resolves to the version of the record that went, at the position of the last event of both. */
  async execute({ outcomeId, into, reason, metadata }: MergeOutcomes): Promise<Appended> {
    demandAnother(outcomeId, into);
    const reference = await this.referenceOf(into, metadata.scope);
    const command = { type: 'MergeInto', outcome: into, reference, reason } as const;
    const gone = await this.events.handle(outcome, outcomeStream(outcomeId), command, metadata);
    return { ...gone, position: (await this.merges.settle(outcomeId)) ?? gone.position };
  }

  /** Refuses with `merge-across-bodies` and `outcome-merged`. */
  private async referenceOf(into: OutcomeId, body: string): Promise<string> {
    const { state } = await recordedOutcome(this.events, into);
    if (state.body !== body)
      throw new DomainError('merge-across-bodies', `${state.reference} is followed by another body.`, { body });
    if (state.mergedInto)
      throw new OutcomeRefusal(
        'outcome-merged',
        `${state.reference} was itself merged; name the record that goes on.`,
        {
          outcome: state.mergedInto.outcome,
          reference: state.mergedInto.reference,
        },
      );
    return state.reference;
  }
}
