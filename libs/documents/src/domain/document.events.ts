import { type Visibility } from '@app/kernel';
import {
  type BodyId,
  type DocumentId,
  type DocumentKind,
  type DocumentStage,
  type Language,
  type MeetingId,
  type Sha256,
  type VersionNature,
} from './vocabulary.js';

export interface DocumentAsRegistered {
  readonly document: DocumentId;
  readonly kind: DocumentKind;
  /** As printed on it: `C14/41-E`; null where it has none. */
  readonly symbol: string | null;
  /** A report may cover two meetings. */
  readonly meetings: readonly MeetingId[];
  readonly body: BodyId;
  /** Of the original, which governs. */
  readonly language: Language;
  /** Absent: for the members of the body. */
  readonly visibility?: Visibility;
}

export interface VersionAsReceived {
  /** `1`, `2`; citations pin it. */
  readonly version: string;
  readonly stage: DocumentStage;
  readonly language: Language;
  readonly sha256: Sha256;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  /** Absent: the original. */
  readonly nature?: VersionNature;
  /** The version that it revises, puts right, adds to or translates. */
  readonly of?: string;
}

/** Where a version was put to a parent body or dealt with. */
export interface VersionStep {
  readonly version: string;
  readonly meeting?: MeetingId;
  /** Its symbol there: `C24/18-E`. */
  readonly symbol?: string;
}

export interface StepNote {
  readonly note: string;
}

/** Facts about one document. Names are permanent: they are stored. */
export type DocumentEvent =
  | {
      readonly type: 'DocumentRegistered';
      readonly data: DocumentAsRegistered;
      readonly prose: { readonly title: string };
    }
  | { readonly type: 'DocumentVersionReceived'; readonly data: VersionAsReceived }
  | { readonly type: 'DocumentFinalized'; readonly data: VersionStep; readonly prose?: StepNote }
  | { readonly type: 'DocumentTransmitted'; readonly data: VersionStep; readonly prose?: StepNote }
  | { readonly type: 'DocumentConsidered'; readonly data: VersionStep; readonly prose?: StepNote }
  | {
      readonly type: 'DocumentVisibilityChanged';
      readonly data: { readonly from: Visibility; readonly to: Visibility };
      readonly prose?: { readonly reason: string };
    };
