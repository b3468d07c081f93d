import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { SilenceRow, SilenceView } from '@app/contracts';
import { silenceOf, silenceWords, type Silence } from '../domain/index.js';
import { answerPage, lineKey, type AnswerPart, type InParts } from '../answering/answer-page.js';
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

  async execute({ filter, part, sight }: GetSilenceReport): Promise<InParts<SilenceView>> {
    const day = await this.moments.day(filter.body, filter, sight);
    return this.moments.at(day, filter.body, (at) => silenceView(at, filter, part));
  }
}

async function silenceView(
  at: RegisterAt,
  { body, run, ...chosen }: GetSilenceReport['filter'],
  part: AnswerPart | null,
): Promise<InParts<SilenceView>> {
  const occasions = await countedOccasionsOf(at, body, at.asOf);
  const lines = await tracedLines(at, body, all(conditions({ disposition: underWay, ...chosen })), occasions);
  const silent = lines
    .flatMap((line) => silentLine(line, occasions, at) ?? [])
    .filter(({ silence }) => silence.run >= run);
  const page = answerPage(
    silent,
    ({ line, silence }) => lineKey(line, silence.run, silence.missing.length),
    occasions,
    part,
  );
  const names = await Names.of(
    at.db,
    page.lines.map(({ line }) => line),
  );
  return {
    body,
    rows: page.lines.map((each) => silenceRow(each, names)),
    total: page.total,
    nextKey: page.nextKey,
    asOf: at.asOf,
    asRecorded: asRecordedView(at.asRecorded),
  };
}

interface SilentLine {
  readonly line: TracedLine;
  readonly silence: Silence;
  readonly words: string;
}

function silentLine(line: TracedLine, occasions: readonly HeldOccasion[], { day }: RegisterAt): SilentLine | null {
  const silence = silenceOf(tracedOutcome(line), occasions, day);
  const words = silenceWords(silence);
  return words === null ? null : { line, silence, words };
}

function silenceRow({ line, silence, words }: SilentLine, names: Names): SilenceRow {
  return { ...registerRowView(line, names), ...silence, missing: [...silence.missing], words };
}
