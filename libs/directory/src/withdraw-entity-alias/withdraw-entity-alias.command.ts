import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type EntityCommand, type EntityId } from '../domain/index.js';

/** Takes a spelling away that no text uses of it. Refuses with `entity-not-registered`, `spelling-unknown`. */
export class WithdrawEntityAlias
  extends Command<Appended>
  implements Extract<EntityCommand, { type: 'WithdrawEntityAlias' }>
{
  readonly type = 'WithdrawEntityAlias';
  constructor(
    readonly entityId: EntityId,
    readonly alias: string,
    readonly reason: string,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
