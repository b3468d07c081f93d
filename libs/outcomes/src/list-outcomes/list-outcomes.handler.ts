import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { RegisterPage } from '@app/contracts';
import { pageFrom } from '@app/http';
import { CLOCK, type Clock } from '@app/kernel';
import { Kysely, sql } from 'kysely';
import { registerDay } from '../read-models/as-of.js';
import { datedLines, type DatedLine } from '../read-models/register-lines.js';
import { Names } from '../read-models/names.js';
import { registerRowView } from '../read-models/register-row.view.js';
import { ListOutcomes } from './list-outcomes.query.js';
import { countFacets } from './register-facets.js';
import { all, conditions } from './register-filter.js';
import { orderOf } from './register-order.js';

@QueryHandler(ListOutcomes)
export class ListOutcomesHandler implements IQueryHandler<ListOutcomes> {
  constructor(
    @Inject(Kysely) private readonly db: Kysely<unknown>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ filter }: ListOutcomes): Promise<RegisterPage> {
    const { asOf, day } = await registerDay(this.db, this.clock, filter.body, filter.asOf);
    const lines = datedLines(filter.body, asOf?.on ?? null, day);
    const parts = conditions(filter);
    const order = orderOf(filter);
    const [{ rows }, { facets, total }] = await Promise.all([
      sql<DatedLine>`with ${lines} select * from line where ${all(parts)} and ${order.from}
        order by ${order.by} limit ${filter.limit + 1}`.execute(this.db),
      countFacets(this.db, lines, parts),
    ]);
    const page = pageFrom(rows, filter.limit, order.keyOf);
    const names = await Names.of(this.db, page.items);
    return { items: page.items.map((line) => registerRowView(line, names)), next: page.next, total, facets, asOf };
  }
}
