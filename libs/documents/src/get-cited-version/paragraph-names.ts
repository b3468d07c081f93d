import { CLOCK, DomainError, type Clock } from '@app/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { ContentStore } from '../content/content-store.js';
import { DOCUMENT_READER, type DocumentReader } from '../document-reader.js';
import { type DocumentId, type Sha256 } from '../domain/index.js';

/** Texts whose paragraphs are known by name at a time: those of a few meetings. */
const MOST = 64;
/** In ms, for which a text that was refused is not tried again: on a busy machine a good one may have taken too long. */
const REFUSED_FOR = 60_000;

interface KnownText {
  readonly names: Promise<readonly string[]>;
  /** When the reader refused it. */
  refusedAt: Date | null;
}

/** What the paragraphs of a text are called. Bytes never change, so each text is read once while it is being cited. */
@Injectable()
export class ParagraphNames {
  private readonly known = new Map<Sha256, KnownText>();

  constructor(
    private readonly content: ContentStore,
    @Inject(DOCUMENT_READER) private readonly reader: DocumentReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** None where the file is of a kind that is not read, and for a minute after it was refused. */
  of(sha256: Sha256, document: DocumentId): Promise<readonly string[]> {
    const text = this.stillKnown(sha256) ?? this.begin(sha256, document);
    this.known.delete(sha256);
    this.known.set(sha256, text);
    const [oldest] = this.known.keys();
    if (this.known.size > MOST && oldest !== undefined) this.known.delete(oldest);
    return text.names;
  }

  private stillKnown(sha256: Sha256): KnownText | null {
    const text = this.known.get(sha256) ?? null;
    const refusedAt = text?.refusedAt ?? null;
    if (refusedAt !== null && this.clock.now().getTime() - refusedAt.getTime() >= REFUSED_FOR) return null;
    return text;
  }

  private begin(sha256: Sha256, document: DocumentId): KnownText {
    const names = this.read(sha256, document).catch((failure: unknown) => {
      // A database that was away for a moment is asked again.
      if (!(failure instanceof DomainError)) this.known.delete(sha256);
      else {
        text.refusedAt = this.clock.now();
        return [];
      }
      throw failure;
    });
    const text: KnownText = { names, refusedAt: null };
    return text;
  }

  private async read(sha256: Sha256, document: DocumentId): Promise<readonly string[]> {
    const content = await this.content.find(sha256);
    const found = content ? await this.reader.paragraphs(content.bytes, document) : [];
    return found.map(({ paragraph }) => paragraph);
  }
}
