import { DomainError } from '@app/kernel';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { governing } from '../domain/index.js';
import { ContentStore } from '../content/content-store.js';
import { GetDocument } from '../get-document/get-document.query.js';
import { GetDocumentContent, type DocumentContent } from './get-document-content.query.js';

@QueryHandler(GetDocumentContent)
export class GetDocumentContentHandler implements IQueryHandler<GetDocumentContent> {
  constructor(
    private readonly queries: QueryBus,
    private readonly content: ContentStore,
  ) {}

  async execute(query: GetDocumentContent): Promise<DocumentContent> {
    const { versions, language } = await this.queries.execute(new GetDocument(query.document));
    // Unless one is named, the one that governs.
    const version =
      query.version === null ? governing(versions, language) : versions.find((each) => each.version === query.version);
    if (!version)
      throw new DomainError('version-unknown', `${query.document} has no version ${query.version ?? 'at all'}.`, {
        versions: versions.map((each) => each.version),
      });
    const content = await this.content.find(version.sha256);
    // Bytes are stored before the version is recorded and never removed.
    if (!content) throw new Error(`The bytes ${version.sha256} of ${query.document} are missing.`);
    return { version, bytes: content.bytes };
  }
}
