export { AdvanceVersion } from './advance-version/advance-version.command.js';
export { ChangeDocumentVisibility } from './change-document-visibility/change-document-visibility.command.js';
export { ContentStore, type Content } from './content/content-store.js';
export { type DocumentReader, type Paragraph } from './document-reader.js';
export { type DocumentView } from './document.view.js';
export { DocumentsModule, documentsProjections } from './documents.module.js';
export {
  changesBetween,
  isWhole,
  paragraphsInstead,
  type DocumentAsRegistered,
  type DocumentEvent,
  type DocumentId,
  type DocumentRefusalCode,
  type ParagraphChange,
  type VersionAsReceived,
} from './domain/index.js';
export { GetCitedVersion, type CitedVersion } from './get-cited-version/get-cited-version.query.js';
export { GetDocumentChanges, type DocumentChanges } from './get-document-changes/get-document-changes.query.js';
export { GetDocumentContent, type DocumentContent } from './get-document-content/get-document-content.query.js';
export { GetDocumentParagraphs } from './get-document-paragraphs/get-document-paragraphs.query.js';
export { GetDocument } from './get-document/get-document.query.js';
export { demandDocument } from './http/demand-document.js';
export { documentsProblems } from './http/documents.problems.js';
export { ListDocuments } from './list-documents/list-documents.query.js';
export { hiddenDocuments } from './reading/hidden-documents.js';
export { type DocumentRow } from './read-models/document.table.js';
export { documentStream } from './streams.js';
export { type FileAsReceived } from './file-intake.js';
export { ReceiveVersion } from './receive-version/receive-version.command.js';
export { RegisterDocument } from './register-document/register-document.command.js';
