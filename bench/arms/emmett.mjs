import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import { metadata, payload } from '../anchors.mjs';
import { plainPool } from '../lib/server.mjs';
import { streamsOf } from '../lib/streams.mjs';

/** `appendToStream` with the expected version, on a pool of the size that all arms have; no inline projections. */
export async function openEmmett(server) {
  const url = await server.database('bench_emmett');
  const pool = plainPool(url);
  const store = getPostgreSQLEventStore(url, { connectionOptions: { pool } });
  await store.schema.migrate();
  const streamOf = streamsOf();
  let n = 0;
  const append = async (writer) => {
    const stream = streamOf(writer);
    const event = { type: 'OutcomeRecorded', data: payload(n++), metadata };
    const expectedStreamVersion = BigInt(stream.version);
    await store.appendToStream(`outcome-${stream.id}`, [event], { expectedStreamVersion });
    stream.version += 1;
  };
  return { append, close: () => store.close().then(() => (pool.ended ? undefined : pool.end())) };
}
