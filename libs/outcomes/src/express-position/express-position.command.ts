import { Command } from '@nestjs/cqrs';
import type { Appended, Metadata } from '@app/event-store';
import type { ExpressPosition as Expressed, OutcomeId, Position } from '../domain/index.js';

/** Records that an entity supported or opposed the outcome after it was agreed. Its last word counts. */
export class ExpressPosition extends Command<Appended> implements Expressed {
  readonly type = 'ExpressPosition';
  constructor(
    readonly outcomeId: OutcomeId,
    readonly position: Position,
    readonly details: Expressed['details'],
    readonly prose: Expressed['prose'],
    readonly metadata: Metadata,
  ) {
    super();
  }
}
