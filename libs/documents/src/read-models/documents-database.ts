import { type ContentTable } from '../content/content.table.js';
import { type DocumentRow } from './document.table.js';

/** The tables that this lib reads and writes. */
export interface DocumentsDatabase {
  readonly 'documents.content': ContentTable;
  readonly 'read.document': DocumentRow;
}
