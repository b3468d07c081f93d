import {
  type BodyId,
  type DocumentId,
  type DocumentKind,
  type DocumentStage,
  type Language,
  type MeetingId,
  type Sha256,
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
}

/** Facts about one document. Names are permanent: they are stored. */
export type DocumentEvent =
  | {
      readonly type: 'DocumentRegistered';
      readonly data: DocumentAsRegistered;
      readonly prose: { readonly title: string };
    }
  | { readonly type: 'DocumentVersionReceived'; readonly data: VersionAsReceived };
