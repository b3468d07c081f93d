import { commandIdOf } from '@app/event-store';
import type { BodyId, ImportId } from './domain/review/index.js';

const PREFIX = 'import-';

/** The same file for the same body is the same import, whoever sends it and however often. `sha256` is hex. */
export function importIdOf(body: BodyId, sha256: string): ImportId {
  return commandIdOf('import', body, sha256);
}

/** Where the events of one import stand in the log. */
export function importStream(id: ImportId): { readonly streamId: string; readonly category: 'import' } {
  return { streamId: `${PREFIX}${id}`, category: 'import' };
}

/** The import of a stream; null for streams of other things. */
export function importIn(streamId: string): ImportId | null {
  return streamId.startsWith(PREFIX) ? streamId.slice(PREFIX.length) : null;
}
