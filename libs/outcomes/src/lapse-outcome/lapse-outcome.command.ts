import { Command } from '@nestjs/cqrs';
import type { Appended, Metadata } from '@app/event-store';
import type { OutcomeId } from '../domain/index.js';

/** Nobody goes on with what a body left open whose mandate ended. Refuses with `mandate-goes-on`, `outcome-over`. */
export class LapseOutcome extends Command<Appended> {
  constructor(
    readonly outcomeId: OutcomeId,
    readonly reason: string,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
