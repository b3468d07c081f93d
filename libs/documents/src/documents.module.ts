import { Module, type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ContentStore } from './content/content-store.js';
import { DOCUMENT_READER, type DocumentReader } from './document-reader.js';
import { GetCitedVersionHandler } from './get-cited-version/get-cited-version.handler.js';
import { ParagraphNames } from './get-cited-version/paragraph-names.js';
import { GetDocumentContentHandler } from './get-document-content/get-document-content.handler.js';
import { GetDocumentParagraphsHandler } from './get-document-paragraphs/get-document-paragraphs.handler.js';
import { GetDocumentHandler } from './get-document/get-document.handler.js';
import { AdvanceVersionHandler } from './advance-version/advance-version.handler.js';
import { ChangeDocumentVisibilityHandler } from './change-document-visibility/change-document-visibility.handler.js';
import { DocumentLifeController } from './http/document-life.controller.js';
import { GetDocumentChangesHandler } from './get-document-changes/get-document-changes.handler.js';
import { DocumentsController } from './http/documents.controller.js';
import { ListDocumentsHandler } from './list-documents/list-documents.handler.js';
import { documentProjection } from './read-models/document.projection.js';
import { FileIntake } from './file-intake.js';
import { ReceiveVersionHandler } from './receive-version/receive-version.handler.js';
import { RegisterDocumentHandler } from './register-document/register-document.handler.js';

/** Read models to follow: hand them to the `ProjectionRunner`. */
export const documentsProjections = [documentProjection] as const;

/** Needs the global `DatabaseModule`, `EventStoreModule` and, for its controller, `HttpModule`. */
@Module({})
export class DocumentsModule {
  static forRoot({ reader }: { readonly reader: DocumentReader }): DynamicModule {
    return {
      module: DocumentsModule,
      imports: [CqrsModule],
      controllers: [DocumentsController, DocumentLifeController],
      providers: [
        { provide: DOCUMENT_READER, useValue: reader },
        ContentStore,
        FileIntake,
        RegisterDocumentHandler,
        ReceiveVersionHandler,
        AdvanceVersionHandler,
        ChangeDocumentVisibilityHandler,
        GetDocumentChangesHandler,
        ListDocumentsHandler,
        GetDocumentHandler,
        GetDocumentContentHandler,
        GetDocumentParagraphsHandler,
        ParagraphNames,
        GetCitedVersionHandler,
      ],
    };
  }
}
