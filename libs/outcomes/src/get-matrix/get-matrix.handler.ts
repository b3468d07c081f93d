import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { MatrixView } from '@app/contracts';
import { isoDateOf, type IsoDate } from '@app/kernel';
import { sql } from 'kysely';
import { cellsOfThread, statusAcrossMeetings, threadsOf, type Occasion, type Tied } from '../domain/index.js';
import type { OutcomeRegisterRow, RegisterPeriod } from '../read-models/outcome-register.table.js';
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
  const records = known
    .toSorted((a, b) => (place.get(a.meeting_id) ?? -1) - (place.get(b.meeting_id) ?? -1))
    .flatMap((row) => recordThen(row, at.asOf) ?? []);
  const rows = threadsOf(records)
    .flatMap((thread) => matrixRow(thread, occasions, hidden) ?? [])
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

interface KnownRecord extends Tied {
  readonly row: TracedRow;
  readonly line: RegisterPeriod;
}

/** As it read on the day asked about; null where the outcome had not been agreed by then. */
function recordThen(row: TracedRow, asOf: AsOfMoment | null): KnownRecord | null {
  const isKnown = (day: IsoDate): boolean => asOf === null || day <= asOf.on;
  const periods = row.periods.filter(({ from }) => isKnown(from));
  const line = periods.at(-1);
  if (line === undefined) return null;
  const mentions = row.mentions.filter(({ on }) => isKnown(on));
  return { id: row.outcome_id, relations: line.relations, row: { ...row, periods, mentions }, line };
}

/** What says the same again is one row, under its first record. */
function matrixRow(
  thread: readonly KnownRecord[],
  occasions: readonly Occasion[],
  hidden: ReadonlySet<string>,
): MatrixView['rows'][number] | null {
  const [first, ...again] = thread;
  const last = thread.at(-1);
  if (first === undefined || last === undefined) return null;
  const cells = cellsOfThread(
    thread.map(({ row }) => statusAcrossMeetings({ ...row, meeting: row.meeting_id }, occasions)),
  );
  const views = new Set(thread.flatMap(({ line }) => line.views.filter((view) => !hidden.has(view))));
  return {
    id: first.id,
    reference: first.row.reference,
    title: first.line.title,
    kind: first.row.kind,
    disposition: last.line.disposition,
    views: views.size,
    also: again.map(({ id, row }) => ({ id, reference: row.reference, meeting: row.meeting_id })),
    cells: cells.map(({ record, ...cell }) => ({ ...cell, outcome: thread[record]?.id ?? first.id })),
  };
}
