import { type IsoDate, type Visibility } from '@app/kernel';
import {
  type DocumentAsRegistered,
  type DocumentStage,
  type VersionAsReceived,
  type VersionNature,
} from '../domain/index.js';

/** How far a version has come, and when. */
export interface StageReached {
  readonly stage: DocumentStage;
  readonly on: IsoDate;
  readonly meeting: string | null;
  readonly symbol: string | null;
}

export interface VersionHeld extends Omit<VersionAsReceived, 'nature' | 'of'> {
  readonly nature: VersionNature;
  /** The version that it revises, puts right, adds to or translates; null for the original. */
  readonly of: string | null;
  readonly stages: readonly StageReached[];
}

/** One row per document. Table `read.document`. */
export interface DocumentRow {
  readonly document_id: string;
  readonly kind: DocumentAsRegistered['kind'];
  readonly symbol: string | null;
  readonly title: string;
  readonly body_id: string;
  readonly meetings: readonly string[];
  /** Of the original. */
  readonly language: string;
  readonly visibility: Visibility;
  /** In the order in which they were received; the stage is the one that each has reached. */
  readonly versions: readonly VersionHeld[];
  /** The stream's version: what If-Match is compared with. */
  readonly version: number;
}
