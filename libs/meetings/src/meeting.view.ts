import { type IsoDate } from '@app/kernel';
import { type OccasionKind } from './domain/index.js';
import { type MeetingRow } from './read-models/meeting.table.js';

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
  readonly cancelled: boolean;
  /** Documents: held, and of these gone through by a reader. */
  readonly reports: readonly string[];
  readonly reviewed: readonly string[];
  /** When its record was closed; null while it is open. */
  readonly closedOn: IsoDate | null;
  readonly nextNumber: number;
  readonly version: number;
}

export function meetingView(row: MeetingRow): MeetingView {
  const { kind, ordinal, title, cancelled, reports, reviewed, version } = row;
  return {
    id: row.meeting_id,
    bodies: row.body_ids,
    kind,
    ordinal,
    from: row.from_on,
    to: row.to_on,
    title,
    parentSessionOf: row.parent_session_of,
    cancelled,
    reports,
    reviewed,
    closedOn: row.closed_on,
    nextNumber: row.next_number,
    version,
  };
}
