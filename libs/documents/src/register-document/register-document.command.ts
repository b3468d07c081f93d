import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type DocumentAsRegistered } from '../domain/index.js';
import { type FileAsReceived } from '../file-intake.js';

/**
 * Takes in a file as the first version of a document; the same file again changes nothing. Refuses with
 * `document-already-registered` (the id names other content), `document-already-held` (the file has another id),
 * `document-too-large` (50 MB) and `document-without-meeting`.
 */
export class RegisterDocument extends Command<Appended> {
  constructor(
    readonly document: DocumentAsRegistered,
    readonly file: FileAsReceived,
    readonly bytes: Buffer,
    readonly prose: { readonly title: string },
    readonly metadata: Metadata,
  ) {
    super();
  }
}
