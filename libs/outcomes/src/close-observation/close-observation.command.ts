import { Command } from '@nestjs/cqrs';
import type { Appended, Metadata } from '@app/event-store';
import type { ObservationId, OutcomeCommand, OutcomeId } from '../domain/index.js';

/** Nothing more is expected on an observation that was answered. */
export class CloseObservation
  extends Command<Appended>
  implements Extract<OutcomeCommand, { type: 'CloseObservation' }>
{
  readonly type = 'CloseObservation';
  constructor(
    readonly outcomeId: OutcomeId,
    readonly observation: ObservationId,
    readonly reason: string,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
