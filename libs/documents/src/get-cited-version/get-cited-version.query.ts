import { Query } from '@nestjs/cqrs';
import { type DocumentId } from '../domain/index.js';

export interface CitedVersion {
  /** Of the document, in the order in which they came. */
  readonly versions: readonly string[];
  /** What the paragraphs of the version are called; none where its text is not read, or the version is not held. */
  readonly paragraphs: readonly string[];
}

/** What a citation of a version can be held against. From the log: a version just received can be cited at once. */
export class GetCitedVersion extends Query<CitedVersion> {
  constructor(
    readonly document: DocumentId,
    readonly version: string,
  ) {
    super();
  }
}
