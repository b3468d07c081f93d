import { Command } from '@nestjs/cqrs';
import type { Appended, Metadata } from '@app/event-store';
import type { Deadline, OutcomeCommand, OutcomeId, StepProse } from '../domain/index.js';

/** Moves the limit to a later one, with who granted it and why. */
export class ExtendDeadline extends Command<Appended> implements Extract<OutcomeCommand, { type: 'ExtendDeadline' }> {
  readonly type = 'ExtendDeadline';
  constructor(
    readonly outcomeId: OutcomeId,
    readonly deadline: Deadline,
    readonly words: string,
    readonly grantedBy: string,
    readonly prose: StepProse,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
