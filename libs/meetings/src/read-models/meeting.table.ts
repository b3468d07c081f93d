import { type IsoDate } from '@app/kernel';
import { type OccasionKind } from '../domain/index.js';

/** One row per meeting, session of the parent body or consultation. Table `read.meeting`. */
export interface MeetingRow {
  readonly meeting_id: string;
  readonly body_ids: readonly string[];
  readonly kind: OccasionKind;
  readonly ordinal: number | null;
  /** First and last day, inclusive; null while unknown. */
  readonly from_on: IsoDate | null;
  readonly to_on: IsoDate | null;
  readonly title: string;
  readonly parent_session_of: string | null;
  /** Of a consultation by correspondence: the circular that opens it. */
  readonly circular: string | null;
  /** Until when its documents are taken, as announced; null where the rule of the body counts. */
  readonly documents_on: IsoDate | null;
  readonly cancelled: boolean;
  /** Documents: held, and of these gone through by a reader. */
  readonly reports: readonly string[];
  readonly reviewed: readonly string[];
  /** When its record was closed; null while it is open. */
  readonly closed_on: IsoDate | null;
  /** The number that the next outcome gets. */
  readonly next_number: number;
  /** The stream's version: what If-Match is compared with. */
  readonly version: number;
}
