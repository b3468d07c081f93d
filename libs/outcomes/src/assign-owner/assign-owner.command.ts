import { Command } from '@nestjs/cqrs';
import type { Appended, Metadata } from '@app/event-store';
import type { EntityId, OutcomeCommand, OutcomeId, StepProse } from '../domain/index.js';

/** Makes an entity an owner; owners are entities, never persons. */
export class AssignOwner extends Command<Appended> implements Extract<OutcomeCommand, { type: 'AssignOwner' }> {
  readonly type = 'AssignOwner';
  constructor(
    readonly outcomeId: OutcomeId,
    readonly entity: EntityId,
    readonly prose: StepProse,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
