import { type Projection } from '@app/event-store';
import { type Pool } from 'pg';

export interface StreamTallyRow {
  readonly stream_id: string;
  readonly events: number;
  /** The sum of the positions: an event that is folded twice, or not at all, cannot hide. */
  readonly positions: string;
}

/** One row per stream, for readers that are killed, cut off and put to sleep. */
export const streamTally: Projection<StreamTallyRow> = {
  name: 'stream-tally',
  version: 1,
  table: 'stream_tally',
  columns: [
    { name: 'stream_id', type: 'text', primaryKey: true },
    { name: 'events', type: 'integer not null' },
    { name: 'positions', type: 'numeric not null' },
  ],
  lateFacts: 'commute',
  key: ({ streamId }) => streamId,
  evolve: (row, { streamId, position }) => ({
    stream_id: streamId,
    events: (row?.events ?? 0) + 1,
    positions: (BigInt(row?.positions ?? 0) + position).toString(),
  }),
};

const DIFFERENCE = `with replayed as (
    select stream_id, count(*)::int as events, sum(position) as positions from es.event group by stream_id
  )
  select * from replayed r full join read.stream_tally t using (stream_id)
  where (r.events, r.positions) is distinct from (t.events, t.positions)`;

/** Streams in whose row the read model differs from what the log says. */
export async function wrongRows(pool: Pool): Promise<readonly unknown[]> {
  return (await pool.query<object>(DIFFERENCE)).rows;
}
