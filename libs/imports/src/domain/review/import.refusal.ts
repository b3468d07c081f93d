import { DomainError } from '@app/kernel';

export type ImportRefusalCode =
  | 'import-not-read'
  | 'import-finished'
  | 'proposal-unknown'
  | 'proposal-decided'
  | 'proposal-is-evidence'
  | 'proposal-not-splittable'
  | 'proposal-merged-with-itself'
  | 'proposals-open'
  | 'decision-unknown'
  | 'decision-built-upon'
  | 'entry-under-way';

/** A decision that an import does not allow, said in a sentence. */
export class ImportRefusal extends DomainError<ImportRefusalCode> {}
