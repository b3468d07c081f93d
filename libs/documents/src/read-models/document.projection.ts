import { type Projection, type RecordedEvent } from '@app/event-store';
import { unreachable } from '@app/kernel';
import { type DocumentEvent } from '../domain/index.js';
import { documentIn } from '../streams.js';
import { type DocumentRow } from './document.table.js';

type Registered = RecordedEvent<Extract<DocumentEvent, { type: 'DocumentRegistered' }>>;

function registered({ data, prose, version }: Registered): DocumentRow {
  return {
    document_id: data.document,
    kind: data.kind,
    symbol: data.symbol,
    // Without its words, removed for good, a document is still called something.
    title: prose?.title ?? data.document,
    body_id: data.body,
    meetings: data.meetings,
    language: data.language,
    versions: [],
    version,
  };
}

function evolve(row: DocumentRow | null, event: RecordedEvent<DocumentEvent>): DocumentRow | null {
  switch (event.type) {
    case 'DocumentRegistered':
      return registered(event);
    case 'DocumentVersionReceived':
      return row && { ...row, versions: [...row.versions, event.data], version: Math.max(row.version, event.version) };
    default:
      return unreachable(event);
  }
}

/** One row per document, with its versions. */
export const documentProjection: Projection<DocumentRow, DocumentEvent> = {
  name: 'document',
  version: 1,
  table: 'document',
  columns: [
    { name: 'document_id', type: 'text', primaryKey: true },
    { name: 'kind', type: 'text not null' },
    { name: 'symbol', type: 'text' },
    { name: 'title', type: 'text not null' },
    { name: 'body_id', type: 'text not null' },
    { name: 'meetings', type: 'text[] not null' },
    { name: 'language', type: 'text not null' },
    { name: 'versions', type: 'jsonb not null' },
    { name: 'version', type: 'integer not null' },
  ],
  indexes: [
    'create index on {table} (body_id)',
    'create index on {table} using gin (meetings)',
    'create index on {table} using gin (versions jsonb_path_ops)',
  ],
  lateFacts: 'refold',
  key: ({ streamId }) => documentIn(streamId),
  evolve,
};
