import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type EntityCommand, type EntityId } from '../domain/index.js';

/** The former name stays known as a spelling. Refuses with `entity-not-registered`. */
export class RenameEntity extends Command<Appended> implements Extract<EntityCommand, { type: 'RenameEntity' }> {
  readonly type = 'RenameEntity';
  constructor(
    readonly entityId: EntityId,
    readonly name: string,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
