import { type Pool } from 'pg';
import { requestHashBytes } from './append-statement.js';
import { eventColumns, toRecorded, type EventRow } from '../feed/event-row.js';
import { EventStoreRefusal } from '../refusals.js';
import { rowsOf } from '../rows-of.js';
import { type Appended, type Metadata, type RecordedEvent } from '../types.js';
import { type Upcasters } from '../upcasters.js';

const LOAD = `select c.request_hash, c.stream_id as command_stream, c.to_version, c.last_position, ${eventColumns}
  from (select) one left join es.command c on c.command_id = $2 left join es.event e on e.stream_id = $1 order by e.version`;

export interface KnownCommand {
  readonly request_hash: Buffer;
  readonly command_stream: string;
  readonly to_version: number;
  readonly last_position: bigint;
}

/** A stream and what is known of a command id, in one round trip. */
export async function load(
  pool: Pool,
  streamId: string,
  commandId: string,
  upcasters: Upcasters,
): Promise<{ known: KnownCommand | null; history: RecordedEvent[] }> {
  const rows = await rowsOf<KnownCommand & (EventRow | { readonly position: null })>(pool, {
    name: 'es-load',
    text: LOAD,
    values: [streamId, commandId],
  });
  const [first] = rows;
  return {
    known: first?.command_stream == null ? null : first,
    history: rows.flatMap((row) => (row.position === null ? [] : [toRecorded(row, upcasters)])),
  };
}

/** The first result of a command, for an exact repetition of it; refuses any other with `key-reused`. */
export function replay(streamId: string, metadata: Metadata, known: KnownCommand): Appended {
  if (known.command_stream !== streamId || !known.request_hash.equals(requestHashBytes(metadata)))
    throw keyReused(streamId);
  return { streamId, version: known.to_version, position: known.last_position, replayed: true };
}

export function keyReused(streamId: string): EventStoreRefusal {
  return new EventStoreRefusal('key-reused', 'The same key was used for another request before.', { streamId });
}
