import { type Projection, type RecordedEvent } from '@app/event-store';
import { unreachable } from '@app/kernel';
import { withAlias, withVersions, type InstrumentEvent } from '../domain/index.js';
import { idIn } from '../streams.js';
import { type InstrumentRow } from './instrument.table.js';

type Registered = RecordedEvent<Extract<InstrumentEvent, { type: 'InstrumentRegistered' }>>;

function registered({ data, prose, version }: Registered): InstrumentRow {
  return {
    instrument_id: data.instrument,
    kind: data.kind,
    // Without its words, removed for good, an instrument is still called something.
    title: prose?.title ?? data.instrument,
    aliases: data.aliases,
    versions: [],
    version,
  };
}

function evolve(before: InstrumentRow | null, event: RecordedEvent<InstrumentEvent>): InstrumentRow | null {
  if (event.type === 'InstrumentRegistered') return registered(event);
  if (before === null) return null;
  const row = { ...before, version: Math.max(before.version, event.version) };
  switch (event.type) {
    case 'InstrumentAliasAdded':
      return withAlias(row, event.data);
    case 'InstrumentTitleCorrected':
      return event.prose === null ? row : { ...row, title: event.prose.title };
    case 'InstrumentAliasWithdrawn':
    case 'InstrumentVersionRegistered':
    case 'InstrumentVersionCorrected':
      return withVersions(row, event);
    default:
      return unreachable(event);
  }
}

/** One row per instrument. */
export const instrumentProjection: Projection<InstrumentRow, InstrumentEvent> = {
  name: 'instrument',
  version: 2,
  table: 'instrument',
  columns: [
    { name: 'instrument_id', type: 'text', primaryKey: true },
    { name: 'kind', type: 'text not null' },
    { name: 'title', type: 'text not null' },
    { name: 'aliases', type: 'text[] not null' },
    { name: 'versions', type: 'jsonb not null' },
    { name: 'version', type: 'integer not null' },
  ],
  lateFacts: 'refold',
  key: ({ streamId }) => idIn('instrument', streamId),
  evolve,
};
