import { Query } from '@nestjs/cqrs';
import type { ClauseOffersView } from '@app/contracts';
import type { Sight } from '@app/kernel';
import type { OutcomeId } from '../domain/index.js';

/** What may be recorded of the operative clauses of a resolution that its parent body adopted. Records nothing itself. */
export class OfferClauses extends Query<ClauseOffersView> {
  constructor(
    readonly outcomeId: OutcomeId,
    readonly text: string,
    readonly sight: Sight,
  ) {
    super();
  }
}
