import { type Visibility } from '@app/kernel';
import { type DocumentEvent, type VersionAsReceived } from './document.events.js';
import { type DocumentId, type DocumentStage, type Language, type VersionNature } from './vocabulary.js';

export interface DocumentState {
  readonly document: DocumentId;
  /** Of the original. */
  readonly language: Language;
  readonly visibility: Visibility;
  /** Each as it stands: `stage` is the one it has reached. */
  readonly versions: readonly VersionAsReceived[];
}

/** The stage that each step leads to. */
export const stageOf = {
  DocumentFinalized: 'final',
  DocumentTransmitted: 'transmitted',
  DocumentConsidered: 'considered',
} as const satisfies Partial<Record<DocumentEvent['type'], DocumentStage>>;

/** What is not said to be anything is an original, or, in another language, its translation. */
export function natureOf(
  { nature, language }: Pick<VersionAsReceived, 'nature' | 'language'>,
  original: Language,
): VersionNature {
  return nature ?? (language === original ? 'original' : 'translation');
}

/** Whether it is a whole text of the document: a corrigendum and an addendum are parts. */
export function isWhole({ nature }: Pick<VersionAsReceived, 'nature'>): boolean {
  return nature !== 'corrigendum' && nature !== 'addendum';
}

/** The version that governs: the newest whole text in the language of the original. */
export function governing<Version extends Pick<VersionAsReceived, 'nature' | 'language'>>(
  versions: readonly Version[],
  language: Language,
): Version | undefined {
  return versions.findLast((each) => each.language === language && isWhole(each));
}
