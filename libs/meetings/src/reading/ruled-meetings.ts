import { type IsoDate } from '@app/kernel';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import {
  documentDeadline,
  type DocumentRule,
  type MeetingId,
  type OccasionDays,
  type Weekday,
} from '../domain/index.js';
import { type MeetingRow } from '../read-models/meeting.table.js';

/** A meeting beside what decides until when its documents are taken; nulls where that body is not in the register. */
export interface RuledMeetingRow extends MeetingRow {
  readonly document_rule: DocumentRule | null;
  readonly working_days: readonly Weekday[] | null;
  readonly holidays: readonly IsoDate[] | null;
}

/** Whose rule counts: that of the body in session, which for a meeting is the first of those that meet. */
const RULING = sql`coalesce(m.parent_session_of, m.body_ids[1])`;

/** Meetings `m` for which the condition holds, in no order. */
export async function ruledMeetings(
  db: Kysely<unknown>,
  condition: RawBuilder<unknown>,
): Promise<readonly RuledMeetingRow[]> {
  const { rows } = await sql<RuledMeetingRow>`select m.*, b.document_rule, b.working_days, b.holidays
    from read.meeting m left join read.body b on b.body_id = ${RULING} where ${condition}`.execute(db);
  return rows;
}

/** The last day on which documents for it are taken, or null where that is not known. */
export function documentsUntil(row: RuledMeetingRow): IsoDate | null {
  const calendar = { workingDays: row.working_days ?? [], holidays: row.holidays ?? [] };
  return documentDeadline(row.documents_on, row.from_on, row.document_rule, calendar);
}

/** The days of these meetings, or of all. */
export async function occasionDays(
  db: Kysely<unknown>,
  meetings?: readonly MeetingId[],
): Promise<ReadonlyMap<MeetingId, OccasionDays>> {
  const rows = await ruledMeetings(db, meetings === undefined ? sql`true` : sql`m.meeting_id = any(${meetings})`);
  return new Map(
    rows.map((row) => [
      row.meeting_id,
      { from: row.from_on, to: row.to_on, documentsUntil: documentsUntil(row), cancelled: row.cancelled },
    ]),
  );
}
