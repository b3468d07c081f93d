import { foldAsOf, type EventStore, type RecordedEvent, type TimelineEntry } from '@app/event-store';
import { DomainError } from '@app/kernel';
import {
  reportImport,
  type ImportCommand,
  type ImportEvent,
  type ImportId,
  type ImportState,
} from './domain/review/index.js';
import { importStream } from './import-stream.js';

export interface ImportOnRecord {
  readonly id: ImportId;
  readonly state: ImportState;
  /** Of the stream: what If-Match is compared with. */
  readonly version: number;
  /** In the order in which it happened; what was taken back is marked. */
  readonly timeline: readonly TimelineEntry<RecordedEvent>[];
}

/** One import from the log; null where there is none. */
export async function findImport(events: EventStore, id: ImportId): Promise<ImportOnRecord | null> {
  const recorded = await events.read(importStream(id).streamId);
  const { state, version, timeline } = foldAsOf<ImportCommand, ImportEvent, ImportState | null>(reportImport, recorded);
  return state && { id, state, version, timeline };
}

/** Refuses with `import-unknown`. */
export async function recordedImport(events: EventStore, id: ImportId): Promise<ImportOnRecord> {
  const found = await findImport(events, id);
  if (found) return found;
  throw importUnknown(id);
}

export function importUnknown(id: ImportId): DomainError {
  return new DomainError('import-unknown', `There is no import ${id}.`, { import: id });
}
