import { Command } from '@nestjs/cqrs';
import type { Appended, Metadata } from '@app/event-store';
import type { Correction, OutcomeCommand, OutcomeId } from '../domain/index.js';

/** Puts right what was recorded wrongly, with the reason; what stood there before stays readable. */
export class CorrectOutcome extends Command<Appended> implements Extract<OutcomeCommand, { type: 'CorrectOutcome' }> {
  readonly type = 'CorrectOutcome';
  constructor(
    readonly outcomeId: OutcomeId,
    readonly correction: Correction,
    readonly reason: string,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
