import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { InstrumentRegisterView, InstrumentView } from '@app/contracts';
import { GetInstrument } from '@app/directory';
import { sql, type Kysely } from 'kysely';
import type { InstrumentId } from '../domain/index.js';
import { answerPage, lineKey, type AnswerPart, type InParts } from '../answering/answer-page.js';
import { asRecordedView } from '../reading/as-recorded.js';
import { neighboursOf } from '../reading/neighbouring-lines.js';
import { occasionsOf } from '../reading/occasions.js';
import { RegisterMoments, type RegisterAt } from '../reading/register-at.js';
import { all, conditions } from '../reading/register-filter.js';
import { hasMovedSince, sinceDay } from '../reading/since.js';
import { toldRows } from '../reading/told-row.view.js';
import { tracedLines, type TracedLine } from '../reading/traced-lines.js';
import { GetInstrumentRegister } from './get-instrument-register.query.js';

@QueryHandler(GetInstrumentRegister)
export class GetInstrumentRegisterHandler implements IQueryHandler<GetInstrumentRegister> {
  constructor(
    private readonly moments: RegisterMoments,
    private readonly queries: QueryBus,
  ) {}

  async execute({ instrument, filter, part, sight }: GetInstrumentRegister): Promise<InParts<InstrumentRegisterView>> {
    const known = await this.queries.execute(new GetInstrument(instrument));
    const day = await this.moments.day(filter.body, filter, sight);
    return this.moments.at(day, filter.body, (at) => instrumentRegister(at, known, filter, part));
  }
}

async function instrumentRegister(
  at: RegisterAt,
  instrument: InstrumentView,
  { body, since: asked, ...filter }: GetInstrumentRegister['filter'],
  part: AnswerPart | null,
): Promise<InParts<InstrumentRegisterView>> {
  const since = sinceDay(asked);
  const { id } = instrument;
  const [isMandate, occasions] = await Promise.all([isMandateOf(at.db, id, body), occasionsOf(at.db, body, null)]);
  const about = await tracedLines(at, body, all(conditions({ ...filter, instrument: [id] })), occasions);
  const around = await tiedTo(at, about);
  const tied = await tracedLines(
    at,
    body,
    sql`outcome_id = any(${around}::uuid[]) and ${all(conditions(filter))}`,
    occasions,
  );
  const lines = [...about, ...tied].filter((line) => hasMovedSince(line, since));
  const page = answerPage(lines, (line) => lineKey(line), occasions, part);
  const rows = await toldRows(at, page.lines);
  const isTied = new Set(around);
  return {
    body,
    instrument: instrumentView(instrument),
    since,
    isMandate,
    rows: rows.map((row) => ({ ...row, tied: isTied.has(row.id) })),
    tied: lines.filter(({ outcome_id }) => isTied.has(outcome_id)).length,
    total: page.total,
    nextKey: page.nextKey,
    asOf: at.asOf,
    asRecorded: asRecordedView(at.asRecorded),
  };
}

/** Outcomes that are tied to those about it, and views on them: they belong to its story. */
async function tiedTo(at: RegisterAt, about: readonly TracedLine[]): Promise<readonly string[]> {
  const { named, pointing } = await neighboursOf(at, about);
  const own = new Set(about.map(({ outcome_id }) => outcome_id));
  const around = [...named.keys(), ...[...pointing.values()].flat().map(({ outcome_id }) => outcome_id)];
  return [...new Set(around)].filter((id) => !own.has(id));
}

async function isMandateOf(db: Kysely<unknown>, id: InstrumentId, body: string): Promise<boolean> {
  const { rows } = await sql`select from read.body where body_id = ${body} and ${id} = any(mandate)`.execute(db);
  return rows.length > 0;
}

function instrumentView({
  id,
  title,
  aliases,
  versions,
  warnings,
}: InstrumentView): InstrumentRegisterView['instrument'] {
  return {
    id,
    name: title,
    aliases: [...aliases],
    versions: versions.map(({ version, aliases: spellings }) => ({ version, aliases: [...spellings] })),
    warnings: warnings.map(({ words }) => words),
  };
}
