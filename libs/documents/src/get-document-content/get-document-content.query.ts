import { Query } from '@nestjs/cqrs';
import { type VersionAsReceived, type DocumentId } from '../domain/index.js';

export interface DocumentContent {
  readonly version: VersionAsReceived;
  readonly bytes: Buffer;
}

/** The bytes as they were received; the newest version unless one is named. Refuses with `document-unknown`, `version-unknown`. */
export class GetDocumentContent extends Query<DocumentContent> {
  constructor(
    readonly document: DocumentId,
    readonly version: string | null,
  ) {
    super();
  }
}
