import { type IsoDate } from '@app/kernel';
import { type OccasionKind } from './domain/index.js';
import { documentsUntil, type RuledMeetingRow } from './reading/ruled-meetings.js';

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
  /** Documents: held, and of these gone through by a reader. */
  readonly reports: readonly string[];
  readonly reviewed: readonly string[];
  /** When its record was closed; null while it is open. */
  readonly closedOn: IsoDate | null;
  readonly nextNumber: number;
  readonly version: number;
}

export function meetingView(row: RuledMeetingRow): MeetingView {
  const { kind, ordinal, title, circular, cancelled, reports, reviewed, version } = row;
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
    reports,
    reviewed,
    closedOn: row.closed_on,
    nextNumber: row.next_number,
    version,
  };
}

function untilView(row: RuledMeetingRow): MeetingView['documentsUntil'] {
  const on = documentsUntil(row);
  return on === null ? null : { on, announced: row.documents_on !== null };
}
