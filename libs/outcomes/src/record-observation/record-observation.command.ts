import { Command } from '@nestjs/cqrs';
import type { Appended, Metadata } from '@app/event-store';
import type { IsoDate } from '@app/kernel';
import type { ObservationId, OutcomeCommand, OutcomeId } from '../domain/index.js';

/** What an auditor observed of an outcome; a response is due by the day named. Moves nothing else. */
export class RecordObservation
  extends Command<Appended>
  implements Extract<OutcomeCommand, { type: 'RecordObservation' }>
{
  readonly type = 'RecordObservation';
  constructor(
    readonly outcomeId: OutcomeId,
    readonly observation: ObservationId,
    readonly responseDue: IsoDate,
    readonly text: string,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
