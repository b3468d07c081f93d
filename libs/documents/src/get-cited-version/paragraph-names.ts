import { DomainError } from '@app/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { ContentStore } from '../content/content-store.js';
import { DOCUMENT_READER, type DocumentReader } from '../document-reader.js';
import { type DocumentId, type Sha256 } from '../domain/index.js';

/** Texts whose paragraphs are known by name at a time: those of a few meetings. */
const MOST = 64;

/** What the paragraphs of a text are called. Bytes never change, so each text is read once while it is being cited. */
@Injectable()
export class ParagraphNames {
  private readonly known = new Map<Sha256, Promise<readonly string[]>>();

  constructor(
    private readonly content: ContentStore,
    @Inject(DOCUMENT_READER) private readonly reader: DocumentReader,
  ) {}

  /** None where the file is of a kind that is not read. */
  of(sha256: Sha256, document: DocumentId): Promise<readonly string[]> {
    const names = this.known.get(sha256) ?? this.read(sha256, document);
    this.known.delete(sha256);
    this.known.set(sha256, names);
    const [oldest] = this.known.keys();
    if (this.known.size > MOST && oldest !== undefined) this.known.delete(oldest);
    return names;
  }

  private async read(sha256: Sha256, document: DocumentId): Promise<readonly string[]> {
    try {
      const content = await this.content.find(sha256);
      const found = content ? await this.reader.paragraphs(content.bytes, document) : [];
      return found.map(({ paragraph }) => paragraph);
    } catch (refusal) {
      if (refusal instanceof DomainError) return [];
      // A database that was away for a moment is asked again.
      this.known.delete(sha256);
      throw refusal;
    }
  }
}
