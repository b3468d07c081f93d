import { EventStore, type Appended } from '@app/event-store';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Kysely, sql } from 'kysely';
import { ContentStore } from '../content/content-store.js';
import { DOCUMENT_READER, type DocumentReader } from '../document-reader.js';
import { document, DocumentRefusal, type DocumentCommand, type DocumentId, type Sha256 } from '../domain/index.js';
import { type DocumentsDatabase } from '../read-models/documents-database.js';
import { documentStream } from '../streams.js';
import { RegisterDocument } from './register-document.command.js';

const MOST_BYTES = 50 * 1024 * 1024;

@CommandHandler(RegisterDocument)
export class RegisterDocumentHandler implements ICommandHandler<RegisterDocument> {
  constructor(
    private readonly events: EventStore,
    private readonly content: ContentStore,
    @Inject(Kysely) private readonly database: Kysely<DocumentsDatabase>,
    @Inject(DOCUMENT_READER) private readonly reader: DocumentReader,
  ) {}

  async execute(command: RegisterDocument): Promise<Appended> {
    const { bytes, file, metadata, prose } = command;
    if (bytes.length > MOST_BYTES)
      throw new DocumentRefusal('document-too-large', 'A file may have 50 MB; send a smaller one.', {
        size: bytes.length,
        most: MOST_BYTES,
      });
    // What is said to be text must be readable as text, before anything is kept of it.
    if (file.mediaType.startsWith('text/')) this.reader.paragraphs(bytes, command.document.document);
    // Bytes first: a crash in between leaves bytes that no document names, never a document without bytes.
    const sha256 = await this.content.hold({ mediaType: file.mediaType, bytes });
    await this.refuseOtherName(sha256, command.document.document);
    const register: DocumentCommand = {
      type: 'RegisterDocument',
      document: command.document,
      version: { ...file, sha256, size: bytes.length },
      prose,
    };
    return this.events.handle(document, documentStream(command.document.document), register, metadata);
  }

  /** By the read model, so two people who send one file under two names in the same moment are not noticed. */
  private async refuseOtherName(sha256: Sha256, wanted: DocumentId): Promise<void> {
    const other = await this.database
      .selectFrom('read.document')
      .select('document_id')
      .where(sql<boolean>`versions @> ${JSON.stringify([{ sha256 }])}::jsonb`)
      .where('document_id', '<>', wanted)
      .executeTakeFirst();
    if (other)
      throw new DocumentRefusal('document-already-held', `This file is held already as ${other.document_id}.`, {
        document: other.document_id,
      });
  }
}
