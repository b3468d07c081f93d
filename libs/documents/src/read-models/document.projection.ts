import { type Projection, type RecordedEvent } from '@app/event-store';
import { DEFAULT_VISIBILITY, unreachable } from '@app/kernel';
import { natureOf, stageOf, type DocumentEvent } from '../domain/index.js';
import { documentIn } from '../streams.js';
import { type DocumentRow, type VersionHeld } from './document.table.js';

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
    visibility: data.visibility ?? DEFAULT_VISIBILITY,
    versions: [],
    version,
  };
}

type Received = RecordedEvent<Extract<DocumentEvent, { type: 'DocumentVersionReceived' }>>;

function received(row: DocumentRow, { data, effectiveOn: on }: Received): DocumentRow {
  const { nature: _nature, of = null, ...version } = data;
  const stages = [{ stage: data.stage, on, meeting: null, symbol: null }];
  return { ...row, versions: [...row.versions, { ...version, nature: natureOf(data, row.language), of, stages }] };
}

type Advanced = RecordedEvent<Extract<DocumentEvent, { type: keyof typeof stageOf }>>;

function advanced(row: DocumentRow, { type, data, effectiveOn: on }: Advanced): DocumentRow {
  const { version, meeting = null, symbol = null } = data;
  const stage = stageOf[type];
  const next = (held: VersionHeld): VersionHeld =>
    held.version === version ? { ...held, stage, stages: [...held.stages, { stage, on, meeting, symbol }] } : held;
  return { ...row, versions: row.versions.map(next) };
}

function evolve(before: DocumentRow | null, event: RecordedEvent<DocumentEvent>): DocumentRow | null {
  if (event.type === 'DocumentRegistered') return registered(event);
  if (before === null) return null;
  const row = { ...before, version: Math.max(before.version, event.version) };
  switch (event.type) {
    case 'DocumentVersionReceived':
      return received(row, event);
    case 'DocumentFinalized':
    case 'DocumentTransmitted':
    case 'DocumentConsidered':
      return advanced(row, event);
    case 'DocumentVisibilityChanged':
      return { ...row, visibility: event.data.to };
    default:
      return unreachable(event);
  }
}

/** One row per document, with its versions. */
export const documentProjection: Projection<DocumentRow, DocumentEvent> = {
  name: 'document',
  version: 2,
  table: 'document',
  columns: [
    { name: 'document_id', type: 'text', primaryKey: true },
    { name: 'kind', type: 'text not null' },
    { name: 'symbol', type: 'text' },
    { name: 'title', type: 'text not null' },
    { name: 'body_id', type: 'text not null' },
    { name: 'meetings', type: 'text[] not null' },
    { name: 'language', type: 'text not null' },
    { name: 'visibility', type: 'text not null' },
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
