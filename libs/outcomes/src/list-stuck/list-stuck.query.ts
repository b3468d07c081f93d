import { Query } from '@nestjs/cqrs';
import type { StuckQuery, StuckView } from '@app/contracts';
import type { Sight } from '@app/kernel';

/** What meetings have said again and again without progress. */
export class ListStuck extends Query<StuckView> {
  constructor(
    readonly filter: StuckQuery,
    readonly sight: Sight,
  ) {
    super();
  }
}
