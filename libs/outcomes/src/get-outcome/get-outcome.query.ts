import { Query } from '@nestjs/cqrs';
import type { OutcomeView } from '@app/contracts';
import type { Sight } from '@app/kernel';
import type { EntityId, OutcomeId } from '../domain/index.js';
import type { MomentAsked } from '../reading/as-of.js';

/** One outcome with its statement, life and possible steps, as of now, a date or a meeting, as recorded to date or then. */
export class GetOutcome extends Query<OutcomeView> {
  constructor(
    readonly outcomeId: OutcomeId,
    readonly asked: MomentAsked,
    /** Which of the body's abilities the asker has; steps of others are named with the reason. */
    readonly may: (ability: string, body: string, owners: readonly EntityId[]) => boolean,
    readonly sight: Sight,
  ) {
    super();
  }
}
