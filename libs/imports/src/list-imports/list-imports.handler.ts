import type { ImportSummary, ReadingProgress } from '@app/contracts';
import { ActorNames } from '@app/outcomes';
import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Kysely } from 'kysely';
import { named } from '../get-import/decisions.view.js';
import type { ImportRow } from '../read-models/import.table.js';
import { Readings } from '../reading/readings.js';
import { ListImports } from './list-imports.query.js';

@QueryHandler(ListImports)
export class ListImportsHandler implements IQueryHandler<ListImports> {
  constructor(
    @Inject(Kysely) private readonly database: Kysely<{ readonly 'read.import': ImportRow }>,
    private readonly readings: Readings,
    private readonly actors: ActorNames,
  ) {}

  async execute({ body }: ListImports): Promise<readonly ImportSummary[]> {
    const rows = await this.database
      .selectFrom('read.import')
      .selectAll()
      .where('body_id', '=', body)
      .orderBy('started_at', 'desc')
      .orderBy('import_id')
      .execute();
    const people = await this.actors.namesOf([...new Set(rows.map(({ started_by }) => started_by))]);
    const progress = await this.readings.progressOf(rows.map(({ import_id }) => import_id));
    return rows.map((row) => summaryOf(row, people, progress.get(row.import_id)));
  }
}

function summaryOf(
  row: ImportRow,
  people: ReadonlyMap<string, string>,
  progress: ReadingProgress = { stage: 'waiting', pagesRead: 0, pages: null },
): ImportSummary {
  const { name, status, failure, title, symbol, meetings, version } = row;
  const statuses = Object.values(row.proposals);
  const of = (wanted: string): number => statuses.filter((each) => each === wanted).length;
  return {
    ...{ id: row.import_id, body: row.body_id, name, status, progress, failure, title, symbol, meetings, version },
    startedBy: named(row.started_by, people),
    startedAt: row.started_at.toISOString(),
    counts: { open: of('open'), accepted: of('accepted'), dismissed: of('dismissed') },
  };
}
