import { DomainError } from '@app/kernel';

export type DocumentRefusalCode =
  | 'document-already-held'
  | 'document-already-registered'
  | 'document-not-registered'
  | 'document-too-large'
  | 'document-without-meeting'
  | 'meeting-not-named'
  | 'stage-not-later'
  | 'translation-governs-nothing'
  | 'version-already-received'
  | 'version-not-received'
  | 'versions-not-comparable';

/** A step that a document does not allow, said in a sentence. */
export class DocumentRefusal extends DomainError<DocumentRefusalCode> {}
