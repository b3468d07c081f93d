import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CLOCK, type Clock } from '@app/kernel';
import { Kysely, sql } from 'kysely';
import { registerDay } from '../reading/as-of.js';
import { all, conditions } from '../reading/register-filter.js';
import { datedLines, type DatedLine } from '../reading/register-lines.js';
import { Names } from '../reading/names.js';
import { registerRowView } from '../reading/register-row.view.js';
import { ListOutcomes, type RegisterAnswer } from './list-outcomes.query.js';
import { countFacets } from './register-facets.js';
import { orderOf } from './register-order.js';

@QueryHandler(ListOutcomes)
export class ListOutcomesHandler implements IQueryHandler<ListOutcomes> {
  constructor(
    @Inject(Kysely) private readonly db: Kysely<unknown>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ filter, after }: ListOutcomes): Promise<RegisterAnswer> {
    const { asOf, day } = await registerDay(this.db, this.clock, filter.body, filter.asOf);
    const lines = datedLines(filter.body, asOf?.on ?? null, day);
    const parts = conditions(filter);
    const order = orderOf(filter.sort, after);
    const [{ rows }, { facets, total }] = await Promise.all([
      sql<DatedLine>`with ${lines} select * from line where ${all(parts)} and ${order.from}
        order by ${order.by} limit ${filter.limit + 1}`.execute(this.db),
      countFacets(this.db, lines, parts),
    ]);
    const page = rows.slice(0, filter.limit);
    const last = page.at(-1);
    const names = await Names.of(this.db, page);
    return {
      items: page.map((line) => registerRowView(line, names)),
      nextKey: rows.length > filter.limit && last !== undefined ? order.keyOf(last) : null,
      total,
      facets,
      asOf,
    };
  }
}
