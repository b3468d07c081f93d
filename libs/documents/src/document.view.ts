import { type Visibility } from '@app/kernel';
import { type DocumentKind } from './domain/index.js';
import { type DocumentRow, type VersionHeld } from './read-models/document.table.js';

/** A document as pages and the API show it. */
export interface DocumentView {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly symbol: string | null;
  readonly title: string;
  readonly body: string;
  readonly meetings: readonly string[];
  readonly language: string;
  readonly visibility: Visibility;
  readonly versions: readonly VersionHeld[];
  readonly version: number;
}

export function documentView(row: DocumentRow): DocumentView {
  const {
    document_id: id,
    body_id: body,
    kind,
    symbol,
    title,
    meetings,
    language,
    visibility,
    versions,
    version,
  } = row;
  return { id, kind, symbol, title, body, meetings, language, visibility, versions, version };
}
