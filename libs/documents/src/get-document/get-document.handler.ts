import { DomainError } from '@app/kernel';
import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Kysely } from 'kysely';
import { documentView, type DocumentView } from '../document.view.js';
import { type DocumentsDatabase } from '../read-models/documents-database.js';
import { GetDocument } from './get-document.query.js';

@QueryHandler(GetDocument)
export class GetDocumentHandler implements IQueryHandler<GetDocument> {
  constructor(@Inject(Kysely) private readonly database: Kysely<DocumentsDatabase>) {}

  async execute({ document }: GetDocument): Promise<DocumentView> {
    const row = await this.database
      .selectFrom('read.document')
      .selectAll()
      .where('document_id', '=', document)
      .executeTakeFirst();
    if (!row) throw new DomainError('document-unknown', `There is no document ${document}.`, { document });
    return documentView(row);
  }
}
