import { Command } from '@nestjs/cqrs';
import type { Appended, Metadata } from '@app/event-store';
import type { EntityId, OutcomeCommand, OutcomeId, StepProse } from '../domain/index.js';

/** Takes an owner off; what it did stays in the history. */
export class ReleaseOwner extends Command<Appended> implements Extract<OutcomeCommand, { type: 'ReleaseOwner' }> {
  readonly type = 'ReleaseOwner';
  constructor(
    readonly outcomeId: OutcomeId,
    readonly entity: EntityId,
    readonly prose: StepProse,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
