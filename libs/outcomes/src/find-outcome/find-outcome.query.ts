import { Query } from '@nestjs/cqrs';
import type { OutcomeId } from '../domain/index.js';

/** The outcome that bears a reference, `CWG-COP-20/17`; for who may see everything. Refuses with `outcome-unknown`. */
export class FindOutcome extends Query<OutcomeId> {
  constructor(readonly reference: string) {
    super();
  }
}
