import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { asRecordedView } from '../reading/as-recorded.js';
import { Facts } from '../reading/facts.js';
import { HeldFacts } from '../reading/held-facts.js';
import { RegisterMoments } from '../reading/register-at.js';
import { conditions } from '../reading/register-filter.js';
import { registerRowView } from '../reading/register-row.view.js';
import { withoutHiddenTies } from '../reading/seen.js';
import { ListOutcomes, type RegisterAnswer } from './list-outcomes.query.js';
import type { PageAsked } from './lines-of-page.js';
import { pageOfLines } from './page-of-lines.js';
import { canChooseRows, pageOfRows } from './page-of-rows.js';
import { facetsView } from './register-facets.js';
import { partiesNamed } from './parties-named.js';
import { orderOf } from './register-order.js';

@QueryHandler(ListOutcomes)
export class ListOutcomesHandler implements IQueryHandler<ListOutcomes> {
  constructor(
    private readonly moments: RegisterMoments,
    private readonly held: HeldFacts,
  ) {}

  execute(query: ListOutcomes): Promise<RegisterAnswer> {
    // An earlier state of the register is read in a snapshot of its own, with facts of that snapshot.
    if (query.filter.asRecorded !== undefined) return this.answer(query, new Facts());
    return this.held.beside((facts) => this.answer(query, facts));
  }

  private async answer({ filter, after, sight }: ListOutcomes, facts: Facts): Promise<RegisterAnswer> {
    const day = await this.moments.day(filter.body, filter, sight, facts);
    return this.moments.at(day, filter.body, async (at) => {
      const parties = filter.q === undefined ? undefined : await partiesNamed(at.db, facts, filter.q);
      return pageOf({ at, facts, filter, after, parts: conditions(filter, at, parties) });
    });
  }
}

async function pageOf(asked: PageAsked): Promise<RegisterAnswer> {
  const { at, facts, filter } = asked;
  const { lines, tally } = await (canChooseRows(asked) ? pageOfRows(asked) : pageOfLines(asked));
  const page = lines.slice(0, filter.limit);
  const last = page.at(-1);
  const seen = await withoutHiddenTies(at.db, at.sight, page);
  return {
    items: seen.map((line) => registerRowView(line, facts)),
    nextKey: lines.length > filter.limit && last !== undefined ? orderOf(filter.sort).keyOf(last) : null,
    total: tally.total,
    facets: facetsView(tally, facts),
    asOf: at.asOf,
    asRecorded: asRecordedView(at.asRecorded),
  };
}
