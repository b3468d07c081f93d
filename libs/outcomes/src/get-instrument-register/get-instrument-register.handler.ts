import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { InstrumentRegisterView } from '@app/contracts';
import { DomainError } from '@app/kernel';
import { sql, type Kysely } from 'kysely';
import type { InstrumentId } from '../domain/index.js';
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
  constructor(private readonly moments: RegisterMoments) {}

  async execute({ instrument, filter, sight }: GetInstrumentRegister): Promise<InstrumentRegisterView> {
    const day = await this.moments.day(filter.body, filter, sight);
    return this.moments.at(day, filter.body, (at) => instrumentRegister(at, instrument, filter));
  }
}

async function instrumentRegister(
  at: RegisterAt,
  id: InstrumentId,
  { body, since: asked, ...filter }: GetInstrumentRegister['filter'],
): Promise<InstrumentRegisterView> {
  const since = sinceDay(asked);
  const [instrument, occasions] = await Promise.all([instrumentNamed(at.db, id, body), occasionsOf(at.db, body, null)]);
  const about = await tracedLines(at, body, all(conditions({ ...filter, instrument: [id] })), occasions);
  const around = await tiedTo(at, about);
  const tied = await tracedLines(
    at,
    body,
    sql`outcome_id = any(${around}::uuid[]) and ${all(conditions(filter))}`,
    occasions,
  );
  const place = new Map(occasions.map((occasion, index) => [occasion.id, index]));
  const lines = [...about, ...tied]
    .filter((line) => hasMovedSince(line, since))
    .toSorted((a, b) => (place.get(a.meeting_id) ?? 0) - (place.get(b.meeting_id) ?? 0) || a.number - b.number);
  const rows = await toldRows(at, lines);
  return {
    body,
    instrument: { id, name: instrument.title, aliases: [...instrument.aliases] },
    since,
    isMandate: instrument.is_mandate,
    rows: rows.map((row) => ({ ...row, tied: around.includes(row.id) })),
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

interface InstrumentKnown {
  readonly title: string;
  readonly aliases: readonly string[];
  readonly is_mandate: boolean;
}

async function instrumentNamed(db: Kysely<unknown>, id: InstrumentId, body: string): Promise<InstrumentKnown> {
  const { rows } = await sql<InstrumentKnown>`
    select title, aliases, exists (select from read.body where body_id = ${body} and ${id} = any(mandate)) as is_mandate
    from read.instrument where instrument_id = ${id}`.execute(db);
  const [row] = rows;
  if (row !== undefined) return row;
  throw new DomainError('instrument-unknown', `There is no instrument ${id}.`, { instrument: id });
}
