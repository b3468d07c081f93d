import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type EntityCommand, type EntityId } from '../domain/index.js';

/** The registered address, for mail where no person is the focal point; null takes it away. Refuses with `entity-not-registered`. */
export class CorrectEntityAddress
  extends Command<Appended>
  implements Extract<EntityCommand, { type: 'CorrectEntityAddress' }>
{
  readonly type = 'CorrectEntityAddress';
  constructor(
    readonly entityId: EntityId,
    readonly email: string | null,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
