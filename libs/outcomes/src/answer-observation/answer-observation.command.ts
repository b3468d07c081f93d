import { Command } from '@nestjs/cqrs';
import type { Appended, Metadata } from '@app/event-store';
import type { ObservationId, OutcomeCommand, OutcomeId } from '../domain/index.js';

/** The response of the secretariat or the Chair. */
export class AnswerObservation
  extends Command<Appended>
  implements Extract<OutcomeCommand, { type: 'AnswerObservation' }>
{
  readonly type = 'AnswerObservation';
  constructor(
    readonly outcomeId: OutcomeId,
    readonly observation: ObservationId,
    readonly text: string,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
