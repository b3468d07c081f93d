import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type EntityCommand, type EntityId } from '../domain/index.js';

/** Refuses with `entity-not-registered`. */
export class AddEntityAlias extends Command<Appended> implements Extract<EntityCommand, { type: 'AddEntityAlias' }> {
  readonly type = 'AddEntityAlias';
  constructor(
    readonly entityId: EntityId,
    readonly alias: string,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
