import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Inject } from '@nestjs/common';
import type { ReadBackView } from '@app/contracts';
import { CLOCK, dateIn, type Clock } from '@app/kernel';
import { GetBody } from '@app/meetings';
import { ListEntries } from '@app/outcomes';
import { REFERENCE } from '../tables/columns.js';
import { ReadBack } from './read-back.query.js';
import { readTable } from './read-table.js';
import { rowAsked } from './row-asked.js';

@QueryHandler(ReadBack)
export class ReadBackHandler implements IQueryHandler<ReadBack> {
  constructor(
    private readonly queries: QueryBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ body, format, bytes, sight }: ReadBack): Promise<ReadBackView> {
    const { timeZone } = await this.queries.execute(new GetBody(body));
    const table = await readTable(bytes, format);
    const { entries } = await this.queries.execute(new ListEntries({ body }, sight));
    const byReference = new Map(entries.map((entry) => [entry.reference, entry]));
    const rows = table.map((row) => rowAsked(row, byReference.get(row.cells[REFERENCE])));
    const count = (state: string) => rows.filter((row) => row.state === state).length;
    return {
      rows,
      unchanged: count('unchanged'),
      steps: count('step'),
      wrong: count('wrong'),
      readOn: dateIn(timeZone, this.clock.now()),
    };
  }
}
