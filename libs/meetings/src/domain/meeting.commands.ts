import { type IsoDate } from '@app/kernel';
import { type MeetingAsConvened } from './meeting.events.js';
import { type BodyId, type DocumentId, type MeetingDates, type OutcomeId } from './vocabulary.js';

/** As asked for: `parentSessionOf` is left out where it is no session of a parent body. */
export interface MeetingToConvene extends Omit<MeetingAsConvened, 'parentSessionOf'> {
  readonly parentSessionOf?: BodyId | null;
}

/** What one may ask of one meeting. Who asks and when it holds are metadata. */
export type MeetingCommand =
  | {
      readonly type: 'ConveneMeeting';
      readonly meeting: MeetingToConvene;
      readonly prose: { readonly title: string };
    }
  | {
      readonly type: 'RescheduleMeeting';
      readonly dates: MeetingDates;
      readonly prose: { readonly reason: string };
    }
  | { readonly type: 'CancelMeeting'; readonly prose: { readonly reason: string } }
  | { readonly type: 'StateDocumentDeadline'; readonly on: IsoDate | null }
  | { readonly type: 'ReceiveReport'; readonly document: DocumentId }
  | { readonly type: 'ReviewReport'; readonly document: DocumentId }
  | { readonly type: 'CloseMeeting' }
  /** A number that the source gives, or null for the next free one. */
  | { readonly type: 'NumberOutcome'; readonly outcome: OutcomeId; readonly number: number | null };
