import { Query } from '@nestjs/cqrs';
import type { RegisterPage, RegisterQuery } from '@app/contracts';
import type { Sight } from '@app/kernel';
import type { SortKey } from './register-order.js';

export interface RegisterAnswer extends Omit<RegisterPage, 'next'> {
  /** The sort key to go on from; null on the last page. */
  readonly nextKey: SortKey | null;
}

/** The register of one body, filtered, as of now, a date or a meeting, as recorded to date or then, with the counts of each facet. */
export class ListOutcomes extends Query<RegisterAnswer> {
  constructor(
    readonly filter: Omit<RegisterQuery, 'cursor'>,
    readonly after: SortKey | null,
    readonly sight: Sight,
  ) {
    super();
  }
}
