import { Command } from '@nestjs/cqrs';
import type { Appended, Metadata } from '@app/event-store';
import type { Deadline, OutcomeCommand, OutcomeId, StepProse } from '../domain/index.js';

/** Sets a limit; a second one is kept beside the first. */
export class SetDeadline extends Command<Appended> implements Extract<OutcomeCommand, { type: 'SetDeadline' }> {
  readonly type = 'SetDeadline';
  constructor(
    readonly outcomeId: OutcomeId,
    readonly deadline: Deadline,
    readonly words: string,
    readonly prose: StepProse,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
