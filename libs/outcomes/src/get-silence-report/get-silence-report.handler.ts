import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { SilenceRow, SilenceView } from '@app/contracts';
import { silenceOf, silenceWords } from '../domain/index.js';
import { countedOccasionsOf } from '../answering/counted-occasions.js';
import { asRecordedView } from '../reading/as-recorded.js';
import { Names } from '../reading/names.js';
import type { HeldOccasion } from '../reading/occasions.js';
import { RegisterMoments, type RegisterAt } from '../reading/register-at.js';
import { all, conditions } from '../reading/register-filter.js';
import { registerRowView } from '../reading/register-row.view.js';
import { tracedLines, tracedOutcome, type TracedLine } from '../reading/traced-lines.js';
import { underWay } from '../reading/under-way.js';
import { GetSilenceReport } from './get-silence-report.query.js';

@QueryHandler(GetSilenceReport)
export class GetSilenceReportHandler implements IQueryHandler<GetSilenceReport> {
  constructor(private readonly moments: RegisterMoments) {}

  async execute({ filter, sight }: GetSilenceReport): Promise<SilenceView> {
    const day = await this.moments.day(filter.body, filter, sight);
    return this.moments.at(day, filter.body, (at) => silenceView(at, filter));
  }
}

async function silenceView(at: RegisterAt, filter: GetSilenceReport['filter']): Promise<SilenceView> {
  const { body, run, ...chosen } = filter;
  const occasions = await countedOccasionsOf(at, body, at.asOf);
  const lines = await tracedLines(at, body, all(conditions({ disposition: underWay, ...chosen })), occasions);
  const names = await Names.of(at.db, lines);
  const rows = lines.flatMap((line) => silenceRow(line, occasions, at, names) ?? []).filter((row) => row.run >= run);
  return {
    body,
    rows: rows.toSorted((a, b) => b.run - a.run || b.missing.length - a.missing.length),
    asOf: at.asOf,
    asRecorded: asRecordedView(at.asRecorded),
  };
}

function silenceRow(
  line: TracedLine,
  occasions: readonly HeldOccasion[],
  { day }: RegisterAt,
  names: Names,
): SilenceRow | null {
  const silence = silenceOf(tracedOutcome(line), occasions, day);
  const words = silenceWords(silence);
  return words === null ? null : { ...registerRowView(line, names), ...silence, missing: [...silence.missing], words };
}
