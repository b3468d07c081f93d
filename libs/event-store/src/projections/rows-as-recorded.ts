import { type Changes, refold } from './fold-batch.js';
import { eventColumns, toRecorded, type EventRow } from '../feed/event-row.js';
import { type Select } from '../feed/log-cut.js';
import { type AnyProjection } from './projection.js';
import { type RecordedEvent } from '../types.js';
import { type Upcasters } from '../upcasters.js';

/** Whose rows are asked for. */
export interface StreamsAsked {
  readonly category: string;
  /** Null: of all scopes. */
  readonly scope: string | null;
}

/**
 * Streams whose live rows may say something else than at the position: those that went on after it, and those that the
 * projection has not followed up to it yet. All of their events, because a later one may have led to a key of its own.
 */
const CHANGED = `select ${eventColumns} from es.event e join es.stream s on s.stream_id = e.stream_id
  where s.category = $1 and ($2::text is null or s.scope = $2)
    and s.stream_id in (select n.stream_id from es.event n where n.position > least($3, coalesce(
      (select p.position from es.subscription p where p.name = $4 and p.status = 'live'), 0)))
  order by e.stream_id, e.version`;

/**
 * What stands in place of a projection's live rows to have them as they stood at a position: by key the row, or null where
 * there was none. All other live rows stood as they stand. The projection's own fold makes the rows, so they are those of
 * a log that ends there; prose that was redacted since stays away.
 *
 * `select` reads in one REPEATABLE READ transaction with whatever then reads the live rows; the projection is one that
 * folds late facts by `refold`.
 */
export async function rowsAsRecorded(
  select: Select,
  upcasters: Upcasters,
  projection: AnyProjection,
  { category, scope }: StreamsAsked,
  position: bigint,
): Promise<Changes> {
  if (projection.lateFacts !== 'refold') throw new TypeError(`A row of ${projection.name} may gather many streams.`);
  const rows = await select<EventRow>(CHANGED, [category, scope, position, projection.name]);
  const events = rows.map((row) => toRecorded(row, upcasters));
  const changes = new Map<string, object | null>();
  for (const event of events) {
    const key = projection.key(event);
    if (key !== null) changes.set(key, null);
  }
  const known = events.filter((event) => event.position <= position);
  for (const [key, row] of refold(projection, byStream(known))) changes.set(key, row);
  return changes;
}

function byStream(events: readonly RecordedEvent[]): readonly (readonly RecordedEvent[])[] {
  return [...Map.groupBy(events, ({ streamId }) => streamId).values()];
}
