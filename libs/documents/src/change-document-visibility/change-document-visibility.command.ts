import { type Appended, type Metadata } from '@app/event-store';
import { type Visibility } from '@app/kernel';
import { Command } from '@nestjs/cqrs';
import { type DocumentCommand, type DocumentId } from '../domain/index.js';

/** Says anew who may see a document, all its versions and their bytes. Refuses with `document-not-registered`. */
export class ChangeDocumentVisibility
  extends Command<Appended>
  implements Extract<DocumentCommand, { type: 'ChangeDocumentVisibility' }>
{
  readonly type = 'ChangeDocumentVisibility';
  constructor(
    readonly document: DocumentId,
    readonly to: Visibility,
    readonly reason: string,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
