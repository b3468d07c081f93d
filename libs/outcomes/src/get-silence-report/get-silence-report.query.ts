import { Query } from '@nestjs/cqrs';
import type { SilenceQuery, SilenceView } from '@app/contracts';
import type { Sight } from '@app/kernel';

/** What is under way and the last reviewed reports do not mention. */
export class GetSilenceReport extends Query<SilenceView> {
  constructor(
    readonly filter: SilenceQuery,
    readonly sight: Sight,
  ) {
    super();
  }
}
