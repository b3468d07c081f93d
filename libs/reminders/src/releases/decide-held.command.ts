import type { Appended, Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import type { BodyId, OutcomeId } from '../domain/index.js';

/** A reminder of the plan. */
export interface MomentRef {
  readonly outcomeId: OutcomeId;
  readonly moment: string;
}

export interface DecidedHeld {
  readonly decided: number;
  /** Those that were not held any more. */
  readonly left: readonly MomentRef[];
  /** Where the last of it stands; null where nothing was decided. */
  readonly last: Appended | null;
}

/**
 * Releases held reminders, or dismisses them where a reason is given. Refuses a release with `reminder-signatory-missing` while
 * the body's policy names nobody who signs and takes answers.
 */
export class DecideHeld extends Command<DecidedHeld> {
  constructor(
    readonly body: BodyId,
    readonly moments: readonly MomentRef[],
    readonly dismissedBecause: string | null,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
