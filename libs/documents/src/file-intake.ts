import { Inject, Injectable } from '@nestjs/common';
import { Kysely, sql } from 'kysely';
import { ContentStore } from './content/content-store.js';
import { DOCUMENT_READER, type DocumentReader } from './document-reader.js';
import { DocumentRefusal, type DocumentId, type Sha256, type VersionAsReceived } from './domain/index.js';
import { type DocumentsDatabase } from './read-models/documents-database.js';

/** What is known of a file besides its bytes. */
export type FileAsReceived = Omit<VersionAsReceived, 'sha256' | 'size'>;

const MOST_BYTES = 50 * 1024 * 1024;

/** Takes in the bytes of a file, whichever ability they come by. */
@Injectable()
export class FileIntake {
  constructor(
    private readonly content: ContentStore,
    @Inject(Kysely) private readonly database: Kysely<DocumentsDatabase>,
    @Inject(DOCUMENT_READER) private readonly reader: DocumentReader,
  ) {}

  /**
   * Keeps the bytes under their hash; an event that names them follows. A crash in between leaves bytes that no document
   * names, never a document without bytes. Refuses with `document-too-large`, `document-already-held`, and as the reader
   * does where a text cannot be read.
   */
  async take(document: DocumentId, file: FileAsReceived, bytes: Buffer): Promise<VersionAsReceived> {
    if (bytes.length > MOST_BYTES)
      throw new DocumentRefusal('document-too-large', 'A file may have 50 MB; send a smaller one.', {
        size: bytes.length,
        most: MOST_BYTES,
      });
    // What is said to be text must be readable as text, before anything is kept of it.
    if (file.mediaType.startsWith('text/')) await this.reader.paragraphs(bytes, document);
    const sha256 = await this.content.hold({ mediaType: file.mediaType, bytes });
    await this.refuseOtherName(sha256, document);
    return { ...file, sha256, size: bytes.length };
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
