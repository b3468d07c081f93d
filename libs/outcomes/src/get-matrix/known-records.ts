import { sql } from 'kysely';
import type { Mention, Period, Tied } from '../domain/index.js';
import type { AcrossMeetings, ChangedLine, MatrixLine } from '../read-models/kept-ready.js';
import { FACTS_STAMP, type Facts } from '../reading/facts.js';
import { isFrom, kindAtAnyTime, lineThen } from '../reading/page-line.js';
import { ofBody } from '../reading/of-body.js';
import type { RegisterAt } from '../reading/register-at.js';
import type { MatrixFilter } from './get-matrix.query.js';

/** An outcome as it read on the day asked about, with what was known of its course by then. */
export interface KnownRecord extends Tied {
  readonly line: MatrixLine;
  readonly periods: readonly Period[];
  readonly mentions: readonly Mention[];
}

/** Without those that had not been agreed by then; in no order. A row without an outcome says how far the facts are. */
export async function recordsThen(
  at: RegisterAt,
  { body, kind }: MatrixFilter,
  facts: Facts,
): Promise<readonly KnownRecord[]> {
  const ofKind = kind?.length ? kindAtAnyTime(at, sql`kind = any(${kind})`, kind) : sql`true`;
  const { rows } = await sql<{ before: string | null; across: string | null }>`
    select ${FACTS_STAMP} as before, null as across
    union all select ${lineThen(at)}, across::text from ${at.rows} r
    where ${ofBody(body, at)} and ${isFrom(at)} and ${ofKind}`.execute(at.db);
  return rows.flatMap(({ before, across }) => {
    if (across === null) {
      facts.saw(before ?? '');
      return [];
    }
    const record = knownRecord(at, before, JSON.parse(across) as AcrossMeetings);
    return !kind?.length || kind.includes(record.line.kind) ? [record] : [];
  });
}

function knownRecord(at: RegisterAt, before: string | null, { line: now, ...course }: AcrossMeetings): KnownRecord {
  const line = before === null ? now : { ...now, ...(JSON.parse(before) as ChangedLine) };
  return { id: line.outcome_id, relations: line.relations, line, ...courseThen(at, course) };
}

function courseThen(
  { asOf }: RegisterAt,
  { periods, mentions }: Omit<AcrossMeetings, 'line'>,
): Pick<KnownRecord, 'periods' | 'mentions'> {
  return {
    periods: periods.flatMap(([from, disposition]) =>
      asOf === null || from <= asOf.on ? [{ from, disposition }] : [],
    ),
    mentions: mentions.flatMap(([on, meeting, paragraph]) =>
      asOf === null || on <= asOf.on ? [{ meeting, paragraph }] : [],
    ),
  };
}
