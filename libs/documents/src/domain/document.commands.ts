import { type Visibility } from '@app/kernel';
import {
  type DocumentAsRegistered,
  type StepNote,
  type VersionAsReceived,
  type VersionStep,
} from './document.events.js';
import { type DocumentStage } from './vocabulary.js';

/** What one may ask of one document. Who asks and when it holds are metadata. */
export type DocumentCommand =
  | {
      readonly type: 'RegisterDocument';
      readonly document: DocumentAsRegistered;
      readonly version: VersionAsReceived;
      readonly prose: { readonly title: string };
    }
  /** What the version is to another one may be left out: then it revises the newest, or translates it. */
  | { readonly type: 'ReceiveVersion'; readonly version: VersionAsReceived }
  | {
      readonly type: 'AdvanceVersion';
      readonly to: Exclude<DocumentStage, 'draft'>;
      readonly step: VersionStep;
      readonly prose?: StepNote;
    }
  | { readonly type: 'ChangeDocumentVisibility'; readonly to: Visibility; readonly reason: string };
