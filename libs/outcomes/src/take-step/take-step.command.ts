import { Command } from '@nestjs/cqrs';
import type { Appended, Metadata } from '@app/event-store';
import type { OutcomeCommand, OutcomeId, PersonId, StepDetails, StepProse, StepType } from '../domain/index.js';

/** A step of the outcome's life, in the words of its kind. */
export class TakeStep extends Command<Appended> implements Extract<OutcomeCommand, { type: 'TakeStep' }> {
  readonly type = 'TakeStep';
  constructor(
    readonly outcomeId: OutcomeId,
    readonly step: StepType,
    readonly details: StepDetails,
    readonly prose: StepProse,
    readonly by: PersonId,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
