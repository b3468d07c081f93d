import { Query } from '@nestjs/cqrs';
import { type EntityView } from '../entity.view.js';

/** By name. Named: only those that bear the name or know it as a spelling; more than one means that sources disagree. */
export class ListEntities extends Query<readonly EntityView[]> {
  constructor(readonly named: string | null) {
    super();
  }
}
