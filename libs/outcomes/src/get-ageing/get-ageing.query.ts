import { Query } from '@nestjs/cqrs';
import type { AgeingQuery, AgeingView } from '@app/contracts';
import type { Sight } from '@app/kernel';

/** How old what is open is, and how much was done, by body, meeting and kind. */
export class GetAgeing extends Query<AgeingView> {
  constructor(
    readonly filter: AgeingQuery,
    readonly sight: Sight,
  ) {
    super();
  }
}
