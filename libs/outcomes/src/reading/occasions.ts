import type { MatrixMeeting } from '@app/contracts';
import { meetingOrder, type MeetingRow } from '@app/meetings';
import { sql, type Kysely } from 'kysely';
import type { ReportedOccasion } from '../domain/index.js';
import type { AsOfMoment } from './as-of.js';

/** The meetings of a body in true order of time; as of an earlier day or meeting without those that came after it. */
export async function occasionsOf(
  db: Kysely<unknown>,
  body: string,
  asOf: AsOfMoment | null,
): Promise<readonly MatrixMeeting[]> {
  return (await orderedMeetings(db, body, asOf)).map(matrixMeeting);
}

/** The same with the reports that are held of each: what silence is counted by. */
export async function reportedOccasionsOf(
  db: Kysely<unknown>,
  body: string,
  asOf: AsOfMoment | null,
): Promise<readonly HeldOccasion[]> {
  return (await orderedMeetings(db, body, asOf)).map((row) => ({
    ...matrixMeeting(row),
    to: row.to_on,
    owesReport: row.kind === 'meeting',
    reports: row.reports,
    reviewed: row.reviewed,
  }));
}

export type HeldOccasion = Omit<MatrixMeeting, 'to'> & ReportedOccasion;

async function orderedMeetings(
  db: Kysely<unknown>,
  body: string,
  asOf: AsOfMoment | null,
): Promise<readonly MeetingRow[]> {
  const { rows } = await sql<MeetingRow>`select * from read.meeting where body_ids @> array[${body}]`.execute(db);
  const ordered = meetingOrder(
    rows.map((row) => ({
      row,
      id: row.meeting_id,
      kind: row.kind,
      ordinal: row.ordinal,
      from: row.from_on,
      parentSessionOf: row.parent_session_of,
    })),
  ).map(({ row }) => row);
  return ordered.slice(0, endOf(ordered, asOf));
}

function endOf(ordered: readonly MeetingRow[], asOf: AsOfMoment | null): number {
  if (asOf === null) return ordered.length;
  if (asOf.meeting !== null) return ordered.findIndex(({ meeting_id }) => meeting_id === asOf.meeting) + 1;
  const later = ordered.findIndex(({ from_on }) => from_on !== null && from_on > asOf.on);
  return later === -1 ? ordered.length : later;
}

function matrixMeeting(row: MeetingRow): MatrixMeeting {
  return {
    id: row.meeting_id,
    title: row.title,
    kind: row.kind,
    ordinal: row.ordinal,
    from: row.from_on,
    to: row.to_on,
    report: row.reports.length === 0 ? 'not_held' : row.reviewed.length > 0 ? 'reviewed' : 'not_reviewed',
    cancelled: row.cancelled,
  };
}
