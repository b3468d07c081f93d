import { Command } from '@nestjs/cqrs';
import type { Appended, Metadata } from '@app/event-store';
import type { OutcomeCommand, OutcomeId, RelationType, StatedBy, StepProse } from '../domain/index.js';

/** Ties two outcomes; says whether the source states it or a person drew it. */
export class RelateOutcome extends Command<Appended> implements Extract<OutcomeCommand, { type: 'RelateOutcome' }> {
  readonly type = 'RelateOutcome';
  constructor(
    readonly outcomeId: OutcomeId,
    readonly relation: RelationType,
    readonly target: OutcomeId,
    readonly statedBy: StatedBy,
    readonly prose: StepProse,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
