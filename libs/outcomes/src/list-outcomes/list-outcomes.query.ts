import { Query } from '@nestjs/cqrs';
import type { RegisterPage, RegisterQuery } from '@app/contracts';

/** The register of one body, filtered, as of now, a date or a meeting, with the counts of each facet. */
export class ListOutcomes extends Query<RegisterPage> {
  constructor(readonly filter: RegisterQuery) {
    super();
  }
}
