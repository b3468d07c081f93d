import { refuseUnreadable } from '../feed/event-row.js';
import { timelineOf } from '../fold-as-of.js';
import { type AnyProjection } from './projection.js';
import { type RecordedEvent } from '../types.js';

/** Rows to write by key; null: to delete. */
export type Changes = ReadonlyMap<string, object | null>;

/** Streams of a batch that must be folded anew: a late step, one that takes back another, or prose that was removed. */
export function streamsToRefold(projection: AnyProjection, events: readonly RecordedEvent[]): ReadonlySet<string> {
  const streams = new Set<string>();
  if (projection.lateFacts === 'commute') return streams;
  for (const event of events) {
    if (event.late || event.annuls !== null) streams.add(event.streamId);
    if (event.type === 'ProseRedacted' && typeof event.data['streamId'] === 'string')
      streams.add(event.data['streamId']);
  }
  return streams;
}

/** Streams that have no rows before the batch, because they begin in it; none where a key may gather many streams. */
export function streamsBegun(projection: AnyProjection, events: readonly RecordedEvent[]): ReadonlySet<string> {
  if (projection.lateFacts === 'commute') return new Set();
  return new Set(events.flatMap(({ version, streamId }) => (version === 1 ? [streamId] : [])));
}

/** Folds events in the order given onto the rows there are. */
export function foldOnto(
  projection: AnyProjection,
  events: readonly RecordedEvent[],
  rows: ReadonlyMap<string, object>,
): Changes {
  const changes = new Map<string, object | null>();
  for (const event of events) {
    const key = projection.key(event);
    if (key === null) continue;
    refuseUnreadable(event);
    const before = changes.get(key);
    const row = before === undefined ? (rows.get(key) ?? null) : before;
    const after = projection.evolve(row, event);
    if (after !== row) changes.set(key, after);
  }
  return changes;
}

/** Folds whole histories of streams from nothing; keys that no standing step leads to any more are deleted. */
export function refold(projection: AnyProjection, histories: readonly (readonly RecordedEvent[])[]): Changes {
  const changes = new Map<string, object | null>();
  for (const history of histories) {
    for (const event of history) {
      const key = projection.key(event);
      if (key !== null) changes.set(key, null);
    }
    const standing = timelineOf(history).flatMap(({ event, annulled }) => (annulled ? [] : [event]));
    for (const [key, row] of foldOnto(projection, standing, new Map())) changes.set(key, row);
  }
  return changes;
}
