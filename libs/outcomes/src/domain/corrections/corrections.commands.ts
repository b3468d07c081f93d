import type { IsoDate } from '@app/kernel';
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
  | { readonly field: 'instruments'; readonly to: readonly InstrumentId[] }
  /** Whose word it is; none: the group's own. */
  | { readonly field: 'issuers'; readonly to: readonly EntityId[] }
  /** Of a draft resolution; null: no day was said. */
  | { readonly field: 'comments_until'; readonly to: IsoDate | null }
  | Strike;

/** What was recorded and never was. A limit is named by what it says, because its place in the list changes with the days. */
export type Strike =
  | { readonly field: 'deadline_struck'; readonly due: Due; readonly addressee?: EntityId }
  | { readonly field: 'addressee_struck'; readonly entity: EntityId }
  | { readonly field: 'owner_struck'; readonly entity: EntityId };
export type CorrectedField = Correction['field'];

export interface CorrectOutcomeCommand {
  readonly type: 'CorrectOutcome';
  readonly correction: Correction;
  readonly reason: string;
}
