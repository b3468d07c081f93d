import { Query } from '@nestjs/cqrs';
import { type DocumentId, type ParagraphChange } from '../domain/index.js';

export interface DocumentChanges {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly ParagraphChange[];
}

/**
 * The paragraphs that differ between two versions; `from` null: the version that `to` revises, puts right or adds to.
 * Refuses with `document-unknown`, `version-unknown`, `versions-not-comparable`, and as the `DocumentReader` does.
 */
export class GetDocumentChanges extends Query<DocumentChanges> {
  constructor(
    readonly document: DocumentId,
    readonly from: string | null,
    readonly to: string,
  ) {
    super();
  }
}
