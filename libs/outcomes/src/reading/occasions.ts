import type { MatrixMeeting } from '@app/contracts';
import { meetingOrder, type MeetingRow } from '@app/meetings';
import { sql, type Kysely } from 'kysely';
import type { AsOfMoment } from './as-of.js';

/** The meetings of a body in true order of time; as of an earlier day without those that came after it. */
export async function occasionsOf(
  db: Kysely<unknown>,
  body: string,
  asOf: AsOfMoment | null,
): Promise<readonly MatrixMeeting[]> {
  const { rows } = await sql<MeetingRow>`select * from read.meeting where ${body} = any(body_ids)`.execute(db);
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
  const cut = asOf === null ? -1 : ordered.findIndex(({ from_on }) => from_on !== null && from_on > asOf.on);
  const known = cut === -1 ? ordered : ordered.slice(0, cut);
  return known.map(matrixMeeting);
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
