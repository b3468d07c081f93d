import { Query } from '@nestjs/cqrs';
import type { OutcomeView } from '@app/contracts';
import type { EntityId, OutcomeId } from '../domain/index.js';

/** One outcome with its statement, life and possible steps, as of now, a date or a meeting. */
export class GetOutcome extends Query<OutcomeView> {
  constructor(
    readonly outcomeId: OutcomeId,
    readonly asOf: string | undefined,
    /** Which of the body's abilities the asker has; steps of others are named with the reason. */
    readonly may: (ability: string, body: string, owners: readonly EntityId[]) => boolean,
  ) {
    super();
  }
}
