import { Command } from '@nestjs/cqrs';
import type { Appended, Metadata } from '@app/event-store';
import type { BodyId, OutcomeId } from '../domain/index.js';

/**
 * Another body goes on with what one left open whose mandate ended; where it is the parent, that one retains it. Refuses with
 * `body-unknown`, `mandate-goes-on`, `mandate-ended`, `outcome-over`.
 */
export class TransferOutcome extends Command<Appended> {
  constructor(
    readonly outcomeId: OutcomeId,
    readonly to: BodyId,
    readonly reason: string,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
