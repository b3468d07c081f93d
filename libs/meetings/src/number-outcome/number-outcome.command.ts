import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type MeetingCommand, type MeetingId, type OutcomeId } from '../domain/index.js';

export interface OutcomeNumbered extends Appended {
  readonly number: number;
  /** `CWG-COP-20/14` */
  readonly reference: string;
}

/**
 * Gives an outcome its number; one that has a number keeps it, whichever is asked for. The effective date of the metadata
 * is not used: see the handler. Refuses with `meeting-not-convened`, `reference-taken`; `meeting-cancelled` comes as
 * `contradicts-later-record`.
 */
export class NumberOutcome
  extends Command<OutcomeNumbered>
  implements Extract<MeetingCommand, { type: 'NumberOutcome' }>
{
  readonly type = 'NumberOutcome';
  constructor(
    readonly meetingId: MeetingId,
    readonly outcome: OutcomeId,
    /** Null: the next above all that were ever given. */
    readonly number: number | null,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
