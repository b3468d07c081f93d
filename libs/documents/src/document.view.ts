import { type DocumentKind, type VersionAsReceived } from './domain/index.js';
import { type DocumentRow } from './read-models/document.table.js';

/** A document as pages and the API show it. */
export interface DocumentView {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly symbol: string | null;
  readonly title: string;
  readonly body: string;
  readonly meetings: readonly string[];
  readonly language: string;
  readonly versions: readonly VersionAsReceived[];
  readonly version: number;
}

export function documentView(row: DocumentRow): DocumentView {
  const { document_id: id, body_id: body, kind, symbol, title, meetings, language, versions, version } = row;
  return { id, kind, symbol, title, body, meetings, language, versions, version };
}
