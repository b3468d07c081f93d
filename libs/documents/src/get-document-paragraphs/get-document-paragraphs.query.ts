import { Query } from '@nestjs/cqrs';
import { type Paragraph } from '../document-reader.js';
import { type DocumentId } from '../domain/index.js';

/**
 * In the order of the text; the version that governs unless one is named. Refuses with `document-unknown`, `version-unknown`,
 * and as the `DocumentReader` does.
 */
export class GetDocumentParagraphs extends Query<readonly Paragraph[]> {
  constructor(
    readonly document: DocumentId,
    readonly version: string | null,
  ) {
    super();
  }
}
