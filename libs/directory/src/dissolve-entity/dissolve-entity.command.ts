import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type EntityCommand, type EntityId } from '../domain/index.js';

/** Says that an entity is no more; what it owed stays on record. Refuses with `entity-not-registered`. */
export class DissolveEntity extends Command<Appended> implements Extract<EntityCommand, { type: 'DissolveEntity' }> {
  readonly type = 'DissolveEntity';
  constructor(
    readonly entityId: EntityId,
    readonly reason: string,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
