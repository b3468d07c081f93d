import { Command } from '@nestjs/cqrs';
import type { Appended, Metadata } from '@app/event-store';
import type { EntityId, OutcomeCommand, OutcomeId, StatedBy, StepProse } from '../domain/index.js';

/** Hangs a recorded view on the outcome that it concerns, so that dissent stays visible. */
export class QualifyByView extends Command<Appended> implements Extract<OutcomeCommand, { type: 'QualifyByView' }> {
  readonly type = 'QualifyByView';
  constructor(
    readonly outcomeId: OutcomeId,
    readonly view: OutcomeId,
    readonly holder: EntityId | null,
    readonly statedBy: StatedBy,
    readonly prose: StepProse,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
