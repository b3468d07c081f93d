import { Inject } from '@nestjs/common';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DOCUMENT_READER, type DocumentReader, type Paragraph } from '../document-reader.js';
import { GetDocumentContent } from '../get-document-content/get-document-content.query.js';
import { GetDocumentParagraphs } from './get-document-paragraphs.query.js';

@QueryHandler(GetDocumentParagraphs)
export class GetDocumentParagraphsHandler implements IQueryHandler<GetDocumentParagraphs> {
  constructor(
    private readonly queries: QueryBus,
    @Inject(DOCUMENT_READER) private readonly reader: DocumentReader,
  ) {}

  async execute({ document, version }: GetDocumentParagraphs): Promise<readonly Paragraph[]> {
    const { bytes } = await this.queries.execute(new GetDocumentContent(document, version));
    const paragraphs = await this.reader.paragraphs(bytes, document);
    return paragraphs.map(({ paragraph, text, start, end }) => ({ paragraph, text, start, end }));
  }
}
