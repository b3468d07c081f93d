import type { Citation, Due, EntityId, InstrumentId, MeetingId, OutcomeKind, Purpose } from '../vocabulary.js';

/** What is to be put right, and how it should read. `index` is the place in the outcome's own list. */
export type Correction =
  | { readonly field: 'citation'; readonly index: number; readonly to: Citation }
  | { readonly field: 'kind'; readonly to: OutcomeKind; readonly stage: string }
  | { readonly field: 'owner'; readonly from: EntityId; readonly to: EntityId }
  /** `from` null names an addressee that the recording left out. */
  | { readonly field: 'addressee'; readonly from: EntityId | null; readonly to: EntityId; readonly purpose: Purpose }
  | { readonly field: 'deadline'; readonly index: number; readonly to: Due; readonly words: string }
  | { readonly field: 'meeting'; readonly to: MeetingId }
  | { readonly field: 'holder'; readonly to: EntityId }
  | { readonly field: 'instruments'; readonly to: readonly InstrumentId[] };
export type CorrectedField = Correction['field'];

export interface CorrectOutcomeCommand {
  readonly type: 'CorrectOutcome';
  readonly correction: Correction;
  readonly reason: string;
}
