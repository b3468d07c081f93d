import { sql } from 'kysely';
import type { Mention, Period, Tied } from '../domain/index.js';
import type { AcrossMeetings, ChangedLine, MatrixLine } from '../read-models/kept-ready.js';
import { isFrom, lineThen } from '../reading/page-line.js';
import { ofBody } from '../reading/of-body.js';
import type { RegisterAt } from '../reading/register-at.js';
import type { MatrixFilter } from './get-matrix.query.js';

/** An outcome as it read on the day asked about, with what was known of its course by then. */
export interface KnownRecord extends Tied {
  readonly line: MatrixLine;
  readonly periods: readonly Period[];
  readonly mentions: readonly Mention[];
}

/** Without those that had not been agreed by then; in no order. */
export async function recordsThen(at: RegisterAt, { body, kind }: MatrixFilter): Promise<readonly KnownRecord[]> {
  const { rows } = await sql<{ before: string | null; across: string }>`
    select ${lineThen(at)} as before, across::text as across from ${at.rows} r
    where ${ofBody(body, at)} and ${isFrom(at)} and ${kind?.length ? sql`kind = any(${kind})` : sql`true`}`.execute(
    at.db,
  );
  return rows.map(({ before, across }) => {
    const { line: now, ...course } = JSON.parse(across) as AcrossMeetings;
    const line = before === null ? now : { ...now, ...(JSON.parse(before) as ChangedLine) };
    return { id: line.outcome_id, relations: line.relations, line, ...courseThen(at, course) };
  });
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
