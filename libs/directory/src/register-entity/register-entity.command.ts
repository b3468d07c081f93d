import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type EntityAsRegistered, type EntityCommand } from '../domain/index.js';

/** Puts an entity into the directory. Refuses with `entity-already-registered`. */
export class RegisterEntity extends Command<Appended> implements Extract<EntityCommand, { type: 'RegisterEntity' }> {
  readonly type = 'RegisterEntity';
  constructor(
    readonly entity: EntityAsRegistered,
    readonly prose: { readonly name: string; readonly email: string | null },
    readonly metadata: Metadata,
  ) {
    super();
  }
}
