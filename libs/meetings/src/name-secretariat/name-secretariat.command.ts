import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type BodyCommand, type BodyId, type EntityId } from '../domain/index.js';

/** Says which office is the secretariat, and which further offices are inside with it. Refuses with `body-not-established`. */
export class NameSecretariat extends Command<Appended> implements Extract<BodyCommand, { type: 'NameSecretariat' }> {
  readonly type = 'NameSecretariat';
  constructor(
    readonly bodyId: BodyId,
    readonly entity: EntityId,
    readonly offices: readonly EntityId[],
    readonly metadata: Metadata,
  ) {
    super();
  }
}
