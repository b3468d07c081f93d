import { Query } from '@nestjs/cqrs';
import type { VersionMattersView } from '@app/contracts';
import type { Sight } from '@app/kernel';
import type { DocumentId } from '../domain/index.js';

/**
 * The outcomes that cite an earlier version of a document in a paragraph which reads otherwise, has another number or is gone
 * in this one, each with what was decided. A translation changes nothing. Refuses with `document-unknown`, `version-unknown`.
 */
export class ListVersionMatters extends Query<VersionMattersView> {
  constructor(
    readonly document: DocumentId,
    readonly version: string,
    readonly sight: Sight,
  ) {
    super();
  }
}
