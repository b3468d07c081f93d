import { type IsoDate, type Sight } from '@app/kernel';
import { type Kysely } from 'kysely';
import { type OccasionKind } from './domain/index.js';
import { documentsUntil, type RuledMeetingRow } from './reading/ruled-meetings.js';
import { reportStateOf, withSeenReports, type ReportState } from './reading/seen-reports.js';

/** A meeting as pages and the API show it. */
export interface MeetingView {
  readonly id: string;
  readonly bodies: readonly string[];
  readonly kind: OccasionKind;
  readonly ordinal: number | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly title: string;
  readonly parentSessionOf: string | null;
  /** Of a consultation by correspondence: the circular that opens it. */
  readonly circular: string | null;
  /** Until when its documents are taken, as `announced` or by the rule of its body; null where that is not known. */
  readonly documentsUntil: { readonly on: IsoDate; readonly announced: boolean } | null;
  readonly cancelled: boolean;
  /** The same for every asker: one that is kept for the secretariat is held all the same. */
  readonly report: ReportState;
  /** Documents that the asker may see: held, and of these gone through by a reader. */
  readonly reports: readonly string[];
  readonly reviewed: readonly string[];
  /** When its record was closed; null while it is open. */
  readonly closedOn: IsoDate | null;
  readonly nextNumber: number;
  readonly version: number;
}

export async function meetingViews(
  db: Kysely<unknown>,
  sight: Sight,
  rows: readonly RuledMeetingRow[],
): Promise<readonly MeetingView[]> {
  const seen = await withSeenReports(db, sight, rows);
  return rows.map((row, index) => meetingView(row, seen[index] ?? row));
}

function meetingView(row: RuledMeetingRow, seen: Pick<MeetingView, 'reports' | 'reviewed'>): MeetingView {
  const { kind, ordinal, title, circular, cancelled, version } = row;
  return {
    id: row.meeting_id,
    bodies: row.body_ids,
    kind,
    ordinal,
    from: row.from_on,
    to: row.to_on,
    title,
    parentSessionOf: row.parent_session_of,
    circular,
    documentsUntil: untilView(row),
    cancelled,
    report: reportStateOf(row),
    reports: seen.reports,
    reviewed: seen.reviewed,
    closedOn: row.closed_on,
    nextNumber: row.next_number,
    version,
  };
}

function untilView(row: RuledMeetingRow): MeetingView['documentsUntil'] {
  const on = documentsUntil(row);
  return on === null ? null : { on, announced: row.documents_on !== null };
}
