import { Query } from '@nestjs/cqrs';
import type { HistoryView } from '@app/contracts';
import type { StreamRead } from '@app/event-store';
import type { Sight } from '@app/kernel';
import type { OutcomeId } from '../domain/index.js';
import type { MomentAsked } from '../reading/as-of.js';

/** Everything that happened to one outcome, in the order in which it happened, what was taken back struck through. */
export class GetOutcomeHistory extends Query<HistoryView> {
  constructor(
    readonly outcomeId: OutcomeId,
    readonly asked: MomentAsked,
    readonly sight: Sight,
    /** By whoever had to read its events before asking. */
    readonly read?: StreamRead,
  ) {
    super();
  }
}
