import { Query } from '@nestjs/cqrs';
import { type EntityView } from '../entity.view.js';
import { type EntityId } from '../domain/index.js';

/** Refuses with `entity-unknown`. */
export class GetEntity extends Query<EntityView> {
  constructor(readonly entity: EntityId) {
    super();
  }
}
