import { type Projection, type RecordedEvent } from '@app/event-store';
import { unreachable } from '@app/kernel';
import { type InstrumentEvent } from '../domain/index.js';
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
    version,
  };
}

function evolve(row: InstrumentRow | null, event: RecordedEvent<InstrumentEvent>): InstrumentRow | null {
  switch (event.type) {
    case 'InstrumentRegistered':
      return registered(event);
    case 'InstrumentAliasAdded':
      return (
        row && { ...row, aliases: [...row.aliases, event.data.alias], version: Math.max(row.version, event.version) }
      );
    default:
      return unreachable(event);
  }
}

/** One row per instrument. */
export const instrumentProjection: Projection<InstrumentRow, InstrumentEvent> = {
  name: 'instrument',
  version: 1,
  table: 'instrument',
  columns: [
    { name: 'instrument_id', type: 'text', primaryKey: true },
    { name: 'kind', type: 'text not null' },
    { name: 'title', type: 'text not null' },
    { name: 'aliases', type: 'text[] not null' },
    { name: 'version', type: 'integer not null' },
  ],
  lateFacts: 'refold',
  key: ({ streamId }) => idIn('instrument', streamId),
  evolve,
};
