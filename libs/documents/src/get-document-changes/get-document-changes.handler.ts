import { DomainError } from '@app/kernel';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { type DocumentView } from '../document.view.js';
import { changesBetween, DocumentRefusal, isWhole } from '../domain/index.js';
import { GetDocumentParagraphs } from '../get-document-paragraphs/get-document-paragraphs.query.js';
import { GetDocument } from '../get-document/get-document.query.js';
import { type VersionHeld } from '../read-models/document.table.js';
import { GetDocumentChanges, type DocumentChanges } from './get-document-changes.query.js';

@QueryHandler(GetDocumentChanges)
export class GetDocumentChangesHandler implements IQueryHandler<GetDocumentChanges> {
  constructor(private readonly queries: QueryBus) {}

  async execute({ document, from: asked, to }: GetDocumentChanges): Promise<DocumentChanges> {
    const view = await this.queries.execute(new GetDocument(document));
    const later = heldIn(view, to);
    const from = asked ?? later.of;
    if (from === null) return { from: to, to, changes: [] };
    if (heldIn(view, from).language !== later.language)
      throw new DocumentRefusal('versions-not-comparable', `${from} and ${to} are in two languages.`, { from, to });
    const [before, after] = await Promise.all(
      [from, to].map((version) => this.queries.execute(new GetDocumentParagraphs(document, version))),
    );
    return { from, to, changes: changesBetween(before ?? [], after ?? [], !isWhole(later)) };
  }
}

function heldIn({ id, versions }: DocumentView, wanted: string): VersionHeld {
  const found = versions.find(({ version }) => version === wanted);
  if (found) return found;
  throw new DomainError('version-unknown', `${id} has no version ${wanted}.`, {
    versions: versions.map(({ version }) => version),
  });
}
