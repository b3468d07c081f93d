import { Query } from '@nestjs/cqrs';
import type { EntityPageView, SinceQuery } from '@app/contracts';
import type { Sight } from '@app/kernel';
import type { EntityId } from '../domain/index.js';

/** What one entity has promised, was asked for and reported. Refuses with `entity-unknown`. */
export class GetEntityPage extends Query<EntityPageView> {
  constructor(
    readonly entity: EntityId,
    readonly filter: SinceQuery,
    readonly sight: Sight,
  ) {
    super();
  }
}
