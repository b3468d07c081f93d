import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Kysely, sql } from 'kysely';
import { documentView, type DocumentView } from '../document.view.js';
import { type DocumentsDatabase } from '../read-models/documents-database.js';
import { ListDocuments } from './list-documents.query.js';

@QueryHandler(ListDocuments)
export class ListDocumentsHandler implements IQueryHandler<ListDocuments> {
  constructor(@Inject(Kysely) private readonly database: Kysely<DocumentsDatabase>) {}

  async execute({ body, meeting }: ListDocuments): Promise<readonly DocumentView[]> {
    const rows = await this.database
      .selectFrom('read.document')
      .selectAll()
      .$if(body !== null, (query) => query.where('body_id', '=', body))
      .$if(meeting !== null, (query) => query.where(sql<boolean>`meetings @> array[${meeting}]`))
      .orderBy('document_id')
      .execute();
    return rows.map(documentView);
  }
}
