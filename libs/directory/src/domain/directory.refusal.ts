import { DomainError } from '@app/kernel';

export type DirectoryRefusalCode =
  | 'entity-already-registered'
  | 'entity-not-registered'
  | 'instrument-already-registered'
  | 'instrument-version-already-registered'
  | 'instrument-version-unknown'
  | 'instrument-not-registered'
  | 'spelling-unknown'
  | 'similar-name';

/** A step that the directory does not allow, said in a sentence. */
export class DirectoryRefusal extends DomainError<DirectoryRefusalCode> {}
