import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { MatrixView } from '@app/contracts';
import { isoDateOf } from '@app/kernel';
import { cellsOfThread, statusAcrossMeetings, threadsOf, type Occasion } from '../domain/index.js';
import { asRecordedView } from '../reading/as-recorded.js';
import { Facts } from '../reading/facts.js';
import { HeldFacts } from '../reading/held-facts.js';
import { occasionsOf } from '../reading/occasions.js';
import { hiddenAmong } from '../reading/seen.js';
import { RegisterMoments, type RegisterAt } from '../reading/register-at.js';
import { GetMatrix, type MatrixFilter } from './get-matrix.query.js';
import { recordsThen, type KnownRecord } from './known-records.js';

@QueryHandler(GetMatrix)
export class GetMatrixHandler implements IQueryHandler<GetMatrix> {
  constructor(
    private readonly moments: RegisterMoments,
    private readonly held: HeldFacts,
  ) {}

  execute(query: GetMatrix): Promise<MatrixView> {
    // An earlier state of the register is read in a snapshot of its own, with facts of that snapshot.
    if (query.filter.asRecorded !== undefined) return this.answer(query, new Facts());
    return this.held.beside((facts) => this.answer(query, facts));
  }

  private async answer({ filter, sight }: GetMatrix, facts: Facts): Promise<MatrixView> {
    const day = await this.moments.day(filter.body, filter, sight, facts);
    return this.moments.at(day, filter.body, (at) => matrixOf(at, filter, facts));
  }
}

async function matrixOf(at: RegisterAt, filter: MatrixFilter, facts: Facts): Promise<MatrixView> {
  const meetings = await facts.figure(`occasions ${JSON.stringify([filter.body, at.asOf])}`, () =>
    occasionsOf(at.db, filter.body, at.asOf),
  );
  const occasions = meetings.map((each) => ({ ...each, to: each.to === null ? null : isoDateOf(each.to) }));
  const place = new Map(meetings.map(({ id }, index) => [id, index]));
  const known = await recordsThen(at, filter, facts);
  const hidden = await hiddenAmong(
    at.db,
    at.sight,
    known.flatMap(({ line }) => line.views),
  );
  const records = known.toSorted(
    (a, b) =>
      (place.get(a.line.meeting_id) ?? -1) - (place.get(b.line.meeting_id) ?? -1) || a.line.number - b.line.number,
  );
  const rows = threadsOf(records)
    .flatMap((thread) => matrixRow(thread, occasions, hidden) ?? [])
    .filter(({ disposition }) => !filter.disposition?.length || filter.disposition.includes(disposition));
  return { meetings: [...meetings], rows, asOf: at.asOf, asRecorded: asRecordedView(at.asRecorded) };
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
    thread.map(({ line, ...across }) => statusAcrossMeetings({ ...across, meeting: line.meeting_id }, occasions)),
  );
  const views = new Set(thread.flatMap(({ line }) => line.views.filter((view) => !hidden.has(view))));
  return {
    id: first.id,
    reference: first.line.reference,
    title: first.line.title,
    kind: first.line.kind,
    disposition: last.line.disposition,
    views: views.size,
    also: again.map(({ id, line }) => ({ id, reference: line.reference, meeting: line.meeting_id })),
    cells: cells.map(({ meeting, disposition, mention, paragraph, record }) => {
      return { meeting, disposition, mention, paragraph, outcome: thread[record]?.id ?? first.id };
    }),
  };
}
