import { Query } from '@nestjs/cqrs';
import type { MovementsView } from '@app/contracts';
import type { Sight } from '@app/kernel';

/** What is different about the outcomes of a body between two moments, each written as `momentAsked` reads it. */
export class ListMovements extends Query<MovementsView> {
  constructor(
    readonly body: string,
    /** Left out: the meeting before the last one that was held by then. */
    readonly from: string | undefined,
    /** Left out: now. */
    readonly to: string | undefined,
    readonly sight: Sight,
  ) {
    super();
  }
}
