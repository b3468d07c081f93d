import { type EntityId, type InstrumentId } from './domain/index.js';

/** The scope of all events of the directory: it belongs to no body. */
export const DIRECTORY_SCOPE = 'directory';

/** Where the events of one entity stand in the log. */
export function entityStream(entity: EntityId): { readonly streamId: string; readonly category: 'entity' } {
  return { streamId: `entity-${entity}`, category: 'entity' };
}

/** Where the events of one instrument stand in the log. */
export function instrumentStream(instrument: InstrumentId): {
  readonly streamId: string;
  readonly category: 'instrument';
} {
  return { streamId: `instrument-${instrument}`, category: 'instrument' };
}

/** The id that a stream of the category is named by; null for streams of others. */
export function idIn(category: 'entity' | 'instrument', streamId: string): string | null {
  return streamId.startsWith(`${category}-`) ? streamId.slice(category.length + 1) : null;
}
