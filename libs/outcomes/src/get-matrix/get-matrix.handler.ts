import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Disposition, OutcomeKind, type MatrixView } from '@app/contracts';
import { CLOCK, isoDateOf, type Clock } from '@app/kernel';
import { Kysely, sql } from 'kysely';
import { statusAcrossMeetings, type Mention, type Period } from '../domain/index.js';
import { registerDay, type AsOfMoment } from '../reading/as-of.js';
import { occasionsOf } from '../reading/occasions.js';
import { GetMatrix, type MatrixFilter } from './get-matrix.query.js';

interface TracedRow {
  readonly outcome_id: string;
  readonly reference: string;
  readonly title: string;
  readonly kind: string;
  readonly meeting_id: string;
  readonly views: readonly string[];
  readonly periods: readonly Period[];
  readonly mentions: readonly Mention[];
}

@QueryHandler(GetMatrix)
export class GetMatrixHandler implements IQueryHandler<GetMatrix> {
  constructor(
    @Inject(Kysely) private readonly db: Kysely<unknown>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ filter }: GetMatrix): Promise<MatrixView> {
    const { asOf } = await registerDay(this.db, this.clock, filter.body, filter.asOf);
    const meetings = await occasionsOf(this.db, filter.body, asOf);
    const occasions = meetings.map((each) => ({ ...each, to: each.to === null ? null : isoDateOf(each.to) }));
    const rows = (await this.traced(filter)).flatMap((row) => {
      const periods = known(row.periods, asOf);
      const disposition = periods.at(-1)?.disposition;
      if (disposition === undefined || (filter.disposition?.length && !filter.disposition.includes(disposition)))
        return [];
      const cells = statusAcrossMeetings({ meeting: row.meeting_id, periods, mentions: row.mentions }, occasions);
      return [
        {
          id: row.outcome_id,
          reference: row.reference,
          title: row.title,
          kind: OutcomeKind.parse(row.kind),
          disposition: Disposition.parse(disposition),
          views: row.views.length,
          cells: cells.map((cell) => ({ ...cell })),
        },
      ];
    });
    const order = new Map(meetings.map(({ id }, index) => [id, index]));
    const place = (reference: string) => order.get(reference.slice(0, reference.lastIndexOf('/'))) ?? -1;
    return { meetings: [...meetings], rows: rows.sort((a, b) => place(a.reference) - place(b.reference)), asOf };
  }

  private async traced({ body, kind }: MatrixFilter): Promise<readonly TracedRow[]> {
    const { rows } = await sql<TracedRow>`
      select outcome_id, reference, title, kind, meeting_id, views, periods, mentions from read.outcome_register
      where body_id = ${body} and ${kind?.length ? sql`kind = any(${kind})` : sql`true`}
      order by meeting_id, number`.execute(this.db);
    return rows;
  }
}

function known(periods: readonly Period[], asOf: AsOfMoment | null): readonly Period[] {
  return asOf === null ? periods : periods.filter(({ from }) => from <= asOf.on);
}
