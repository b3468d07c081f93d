import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { sql, type RawBuilder } from 'kysely';
import { asRecordedView } from '../reading/as-recorded.js';
import { fewerRows } from '../reading/fewer-rows.js';
import { RegisterMoments, type RegisterAt } from '../reading/register-at.js';
import { all, asksForDays, conditions, type Conditions } from '../reading/register-filter.js';
import { datedLines, type DatedLine } from '../reading/register-lines.js';
import { Names } from '../reading/names.js';
import { registerRowView } from '../reading/register-row.view.js';
import { withoutHiddenTies } from '../reading/seen.js';
import { ListOutcomes, type RegisterAnswer } from './list-outcomes.query.js';
import { countFacets } from './register-facets.js';
import { orderOf } from './register-order.js';

@QueryHandler(ListOutcomes)
export class ListOutcomesHandler implements IQueryHandler<ListOutcomes> {
  constructor(private readonly moments: RegisterMoments) {}

  async execute({ filter, after, sight }: ListOutcomes): Promise<RegisterAnswer> {
    const day = await this.moments.day(filter.body, filter, sight);
    return this.moments.at(day, filter.body, (at) => pageOf(at, filter, after));
  }
}

async function pageOf(
  at: RegisterAt,
  filter: ListOutcomes['filter'],
  after: ListOutcomes['after'],
): Promise<RegisterAnswer> {
  const parts = conditions(filter, at);
  const order = orderOf(filter.sort, after);
  const size = filter.limit + 1;
  const lines = datedLines(
    filter.body,
    rowsOfPage(at, filter, parts, sql`and ${order.from} order by ${order.by} limit ${size}`),
  );
  const [{ rows }, { facets, total }] = await Promise.all([
    sql<DatedLine>`with ${lines} select * from line where ${all(parts)} and ${order.from}
      order by ${order.by} limit ${size}`.execute(at.db),
    countFacets(at, filter, parts),
  ]);
  const page = rows.slice(0, filter.limit);
  const last = page.at(-1);
  const [names, seen] = await Promise.all([Names.of(at.db, page), withoutHiddenTies(at.db, at.sight, page)]);
  return {
    items: seen.map((line) => registerRowView(line, names)),
    nextKey: rows.length > filter.limit && last !== undefined ? order.keyOf(last) : null,
    total,
    facets,
    asOf: at.asOf,
    asRecorded: asRecordedView(at.asRecorded),
  };
}

/** A line of a past day may read otherwise than its row: of that one only its meeting and its kind are known. */
function rowsOfPage(
  at: RegisterAt,
  filter: ListOutcomes['filter'],
  parts: Conditions,
  page: RawBuilder<unknown>,
): RegisterAt {
  if (at.asOf !== null) return fewerRows(at, filter.body, sql`${parts.meeting} and ${parts.kind}`);
  const chosen = all(parts, 'overdue', 'due');
  return filter.sort === 'due' || asksForDays(filter)
    ? fewerRows(at, filter.body, chosen)
    : fewerRows(at, filter.body, chosen, page);
}
