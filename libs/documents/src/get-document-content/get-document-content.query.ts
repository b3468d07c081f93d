import { Query } from '@nestjs/cqrs';
import { type DocumentId } from '../domain/index.js';
import { type VersionHeld } from '../read-models/document.table.js';

export interface DocumentContent {
  readonly version: VersionHeld;
  readonly bytes: Buffer;
}

/** The bytes as they were received; the version that governs unless one is named. Refuses with `document-unknown`, `version-unknown`. */
export class GetDocumentContent extends Query<DocumentContent> {
  constructor(
    readonly document: DocumentId,
    readonly version: string | null,
  ) {
    super();
  }
}
