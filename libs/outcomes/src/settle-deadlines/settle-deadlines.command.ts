import { Command } from '@nestjs/cqrs';
import type { Appended, Metadata } from '@app/event-store';
import type { OutcomeCommand, OutcomeId } from '../domain/index.js';

type Settling = Extract<OutcomeCommand, { type: 'SettleDeadlines' }>;

/** Says which limits hold, once a meeting moved or was cancelled. Refuses with `deadline-missing`, `reference-unknown`. */
export class SettleDeadlines extends Command<Appended> implements Settling {
  readonly type = 'SettleDeadlines';
  constructor(
    readonly outcomeId: OutcomeId,
    /** Places in the list of limits. */
    readonly keep: readonly number[],
    readonly add: Settling['add'],
    readonly reason: string,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
