import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type DocumentId } from '../domain/index.js';
import { type FileAsReceived } from '../file-intake.js';

/**
 * Takes in a further version of a document: a revision, a corrigendum, or another language. The same file again changes
 * nothing; citations keep the version that they name. Refuses with `document-not-registered`, `version-already-received`
 * (the name is taken by other content), `document-already-held` and `document-too-large`.
 */
export class ReceiveVersion extends Command<Appended> {
  constructor(
    readonly document: DocumentId,
    readonly file: FileAsReceived,
    readonly bytes: Buffer,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
