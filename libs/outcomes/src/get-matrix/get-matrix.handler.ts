import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { MatrixView } from '@app/contracts';
import { isoDateOf, type IsoDate } from '@app/kernel';
import { sql } from 'kysely';
import { statusAcrossMeetings, type Occasion } from '../domain/index.js';
import type { OutcomeRegisterRow } from '../read-models/outcome-register.table.js';
import type { AsOfMoment } from '../reading/as-of.js';
import { asRecordedView } from '../reading/as-recorded.js';
import { occasionsOf } from '../reading/occasions.js';
import { ofBody } from '../reading/of-body.js';
import { hiddenAmong } from '../reading/seen.js';
import { RegisterMoments, type RegisterAt } from '../reading/register-at.js';
import { GetMatrix, type MatrixFilter } from './get-matrix.query.js';

type TracedRow = Pick<OutcomeRegisterRow, 'outcome_id' | 'reference' | 'kind' | 'meeting_id' | 'periods' | 'mentions'>;

@QueryHandler(GetMatrix)
export class GetMatrixHandler implements IQueryHandler<GetMatrix> {
  constructor(private readonly moments: RegisterMoments) {}

  async execute({ filter, sight }: GetMatrix): Promise<MatrixView> {
    const day = await this.moments.day(filter.body, filter, sight);
    return this.moments.at(day, filter.body, (at) => matrixOf(at, filter));
  }
}

async function matrixOf(at: RegisterAt, filter: MatrixFilter): Promise<MatrixView> {
  const meetings = await occasionsOf(at.db, filter.body, at.asOf);
  const occasions = meetings.map((each) => ({ ...each, to: each.to === null ? null : isoDateOf(each.to) }));
  const place = new Map(meetings.map(({ id }, index) => [id, index]));
  const known = await traced(at, filter);
  const hidden = await hiddenAmong(
    at.db,
    at.sight,
    known.flatMap(({ periods }) => periods.at(-1)?.views ?? []),
  );
  const rows = known
    .toSorted((a, b) => (place.get(a.meeting_id) ?? -1) - (place.get(b.meeting_id) ?? -1))
    .flatMap((row) => matrixRow(row, occasions, at.asOf, hidden) ?? [])
    .filter(({ disposition }) => !filter.disposition?.length || filter.disposition.includes(disposition));
  return { meetings: [...meetings], rows, asOf: at.asOf, asRecorded: asRecordedView(at.asRecorded) };
}

async function traced(at: RegisterAt, { body, kind }: MatrixFilter): Promise<readonly TracedRow[]> {
  const { rows } = await sql<TracedRow>`
    select outcome_id, reference, kind, meeting_id, periods, mentions from ${at.rows} r
    where ${ofBody(body, at)} and ${kind?.length ? sql`kind = any(${kind})` : sql`true`}
    order by meeting_id, number`.execute(at.db);
  return rows;
}

/** As it read on the day asked about; null where the outcome had not been agreed by then. */
function matrixRow(
  { outcome_id, reference, kind, meeting_id, ...traced }: TracedRow,
  occasions: readonly Occasion[],
  asOf: AsOfMoment | null,
  hidden: ReadonlySet<string>,
): MatrixView['rows'][number] | null {
  const isKnown = (day: IsoDate): boolean => asOf === null || day <= asOf.on;
  const periods = traced.periods.filter(({ from }) => isKnown(from));
  const mentions = traced.mentions.filter(({ on }) => isKnown(on));
  const line = periods.at(-1);
  if (line === undefined) return null;
  return {
    id: outcome_id,
    reference,
    title: line.title,
    kind,
    disposition: line.disposition,
    views: line.views.filter((view) => !hidden.has(view)).length,
    cells: [...statusAcrossMeetings({ meeting: meeting_id, periods, mentions }, occasions)],
  };
}
