import { Query } from '@nestjs/cqrs';
import { type DocumentView } from '../document.view.js';
import { type DocumentId } from '../domain/index.js';

/** Refuses with `document-unknown`. */
export class GetDocument extends Query<DocumentView> {
  constructor(readonly document: DocumentId) {
    super();
  }
}
