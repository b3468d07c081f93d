import type { RegisterAt } from '../reading/register-at.js';
import type { Conditions } from '../reading/register-filter.js';
import type { Facts } from '../reading/facts.js';
import type { PageLine } from '../reading/page-line.js';
import type { Tally } from './facet-tally.js';
import type { ListOutcomes } from './list-outcomes.query.js';

export interface PageAsked {
  readonly at: RegisterAt;
  readonly facts: Facts;
  readonly filter: ListOutcomes['filter'];
  readonly after: ListOutcomes['after'];
  readonly parts: Conditions;
}

/** The lines of a page, one more where there is another page, and what was counted of all that the filters choose. */
export interface LinesOfPage {
  readonly lines: readonly PageLine[];
  readonly tally: Tally;
}
