import { type IsoDate } from '@app/kernel';
import {
  type BodyId,
  type DocumentId,
  type MeetingDates,
  type MeetingId,
  type OccasionKind,
  type OutcomeId,
} from './vocabulary.js';

export interface MeetingAsConvened extends MeetingDates {
  readonly meeting: MeetingId;
  /** The bodies that meet or, for a session of the parent body, that follow it. The first is the scope of its events. */
  readonly bodies: readonly BodyId[];
  readonly kind: OccasionKind;
  /** 20 for the twentieth meeting; gives the true order while dates are unknown. */
  readonly ordinal: number | null;
  /** For a session of the parent body: which body is in session. It need not have a register of its own, if the directory knows it. Else null. */
  readonly parentSessionOf: BodyId | null;
  /** For a consultation by correspondence: the circular that opens it, as texts cite it. Left out where there is none. */
  readonly circular?: string;
}

/** Facts about one occasion. Names are permanent: they are stored. */
export type MeetingEvent =
  | {
      readonly type: 'MeetingConvened';
      readonly data: MeetingAsConvened;
      readonly prose: { readonly title: string };
    }
  | {
      readonly type: 'MeetingRescheduled';
      readonly data: { readonly before: MeetingDates; readonly after: MeetingDates };
      readonly prose: { readonly reason: string };
    }
  | { readonly type: 'MeetingCancelled'; readonly data: object; readonly prose: { readonly reason: string } }
  /** Until when its documents are taken, as announced. Null: no longer, so that the rule of the body counts again. */
  | { readonly type: 'DocumentDeadlineStated'; readonly data: { readonly on: IsoDate | null } }
  /** A report is held. One report may cover two meetings: each receives it. */
  | { readonly type: 'ReportReceived'; readonly data: { readonly document: DocumentId } }
  /** A reader has gone through all of it; only then does silence on an outcome mean "not mentioned". */
  | { readonly type: 'ReportReviewed'; readonly data: { readonly document: DocumentId } }
  /** What the register holds of it is what it agreed, by these reports. What is learned later is recorded all the same. */
  | { readonly type: 'MeetingClosed'; readonly data: { readonly reports: readonly DocumentId[] } }
  | {
      readonly type: 'ReferenceAssigned';
      readonly data: { readonly outcome: OutcomeId; readonly number: number };
    };
