import { EventStore, EventType } from '@castore/core';
import { PostgresEventStorageAdapter } from '@castore/event-storage-adapter-postgres';
import postgres from 'postgres';
import { metadata, payload } from '../anchors.mjs';
import { POOL_SIZE } from '../lib/server.mjs';
import { streamsOf } from '../lib/streams.mjs';

/** `pushEvent` of its event store; the version is checked by the unique index. */
export async function openCastore(server) {
  const connectionString = await server.database('bench_castore');
  await PostgresEventStorageAdapter.createEventTable({ connectionString });
  const adapter = new PostgresEventStorageAdapter({ connectionString });
  // Its constructor takes no pool size and its client would keep ten connections: it gets as many as the other arms.
  const sql = postgres(connectionString, { max: POOL_SIZE, types: { bigint: postgres.BigInt } });
  adapter._sql = sql;
  const store = new EventStore({
    eventStoreId: 'OUTCOMES',
    eventTypes: [new EventType({ type: 'OutcomeRecorded' })],
    reducer: (aggregate, event) => ({ ...aggregate, ...event }),
    eventStorageAdapter: adapter,
  });
  const streamOf = streamsOf();
  let n = 0;
  const append = async (writer) => {
    const stream = streamOf(writer);
    const event = { aggregateId: stream.id, version: stream.version + 1, type: 'OutcomeRecorded' };
    await store.pushEvent({ ...event, payload: payload(n++), metadata });
    stream.version += 1;
  };
  return { append, close: () => sql.end() };
}
