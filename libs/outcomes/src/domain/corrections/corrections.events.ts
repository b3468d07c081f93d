import type { IsoDate } from '@app/kernel';
import type { Issuer } from '../parties/voices.js';
import type { Citation, Deadline, EntityId, InstrumentId, MeetingId, OutcomeKind, Purpose } from '../vocabulary.js';

/** Whom an outcome was sent or put to, and what was expected there. */
export interface AddressedTo {
  readonly entity: EntityId;
  readonly purpose: Purpose;
}

interface Why {
  readonly reason: string;
}

/**
 * What was recorded wrongly and how it reads since. Each keeps what stood there before, so that the old text stays
 * readable; the reference has no correction, because it is given once. Permanent: they are stored.
 */
export type CorrectionEvent =
  | {
      readonly type: 'CitationCorrected';
      readonly data: { readonly index: number; readonly from: Citation; readonly to: Citation };
      readonly prose?: Why;
    }
  | {
      readonly type: 'KindCorrected';
      /** A new life begins at `stage`; the steps taken before belong to the life of the kind it was taken for. */
      readonly data: {
        readonly from: OutcomeKind;
        readonly to: OutcomeKind;
        readonly stageBefore: string;
        readonly stage: string;
      };
      readonly prose?: Why;
    }
  | {
      readonly type: 'OwnerCorrected';
      readonly data: { readonly from: EntityId; readonly to: EntityId };
      readonly prose?: Why;
    }
  | {
      readonly type: 'AddresseeCorrected';
      /** `from` null: it was addressed there too, and the recording left it out. */
      readonly data: { readonly from: AddressedTo | null; readonly to: AddressedTo };
      readonly prose?: Why;
    }
  | {
      readonly type: 'DeadlineCorrected';
      readonly data: { readonly index: number; readonly from: Deadline; readonly to: Deadline };
      readonly prose?: Why & { readonly from: string; readonly words: string };
    }
  | {
      readonly type: 'MeetingCorrected';
      readonly data: { readonly from: MeetingId; readonly to: MeetingId };
      readonly prose?: Why;
    }
  | {
      readonly type: 'HolderCorrected';
      readonly data: { readonly from: EntityId | null; readonly to: EntityId };
      readonly prose?: Why;
    }
  | {
      readonly type: 'InstrumentsCorrected';
      readonly data: { readonly from: readonly InstrumentId[]; readonly to: readonly InstrumentId[] };
      readonly prose?: Why;
    }
  | {
      readonly type: 'IssuersCorrected';
      readonly data: { readonly from: readonly Issuer[]; readonly to: readonly Issuer[] };
      readonly prose?: Why;
    }
  | {
      readonly type: 'CommentsUntilCorrected';
      /** Null: no day was said. */
      readonly data: { readonly from: IsoDate | null; readonly to: IsoDate | null };
      readonly prose?: Why;
    }
  | StrikeEvent;

/** Something stood in the record that never was. What was done under its name stays in the history. */
export type StrikeEvent =
  | {
      readonly type: 'DeadlineStruck';
      readonly data: { readonly from: Deadline };
      /** `from`: the words of the limit. */
      readonly prose?: Why & { readonly from: string };
    }
  | { readonly type: 'AddresseeStruck'; readonly data: { readonly from: AddressedTo }; readonly prose?: Why }
  | { readonly type: 'OwnerStruck'; readonly data: { readonly from: EntityId }; readonly prose?: Why };

export const correctionTypes: readonly CorrectionEvent['type'][] = [
  'CitationCorrected',
  'KindCorrected',
  'OwnerCorrected',
  'AddresseeCorrected',
  'DeadlineCorrected',
  'MeetingCorrected',
  'HolderCorrected',
  'InstrumentsCorrected',
  'IssuersCorrected',
  'CommentsUntilCorrected',
  'DeadlineStruck',
  'AddresseeStruck',
  'OwnerStruck',
];
const types: ReadonlySet<string> = new Set(correctionTypes);

export function isCorrection(event: { readonly type: string }): event is CorrectionEvent {
  return types.has(event.type);
}
