import { closedLoop } from '../anchors.mjs';
import { filledLog } from '../lib/filled-log.mjs';
import { atLeast, interleave, row } from '../lib/rounds.mjs';
import { plainPool } from '../lib/server.mjs';

const STREAMS = 250;
const EVENTS_PER_STREAM = 20;
const SELECT = `select position, stream_id, version, event_id, scope, type, schema_version, effective_on::text, late, annuls,
  recorded_at, actor, command_id, correlation_id, causation_id, data, prose from es.event where stream_id = $1 order by version`;

/** One whole stream of 20 events, over and over, by one reader and by eight. */
export async function load(server, { rounds, windowMs }) {
  const { url, pool, store, close } = await filledLog(server, 'bench_load', STREAMS * EVENTS_PER_STREAM);
  const { rows: streams } = await pool.query('select stream_id from es.stream');
  const plain = plainPool(url);
  let n = 0;
  const next = () => streams[n++ % streams.length].stream_id;
  const reads = {
    ours: async () => whole(await store.read(next())),
    raw: async () => whole((await plain.query({ name: 'raw-load', text: SELECT, values: [next()] })).rows),
  };
  const rows = [];
  for (const readers of [1, 8]) {
    const arms = Object.entries(reads).map(([name, read]) => [
      name,
      async () => (await closedLoop(readers, windowMs, read)).perSecond,
    ]);
    for (const read of Object.values(reads)) await closedLoop(readers, windowMs / 2, read);
    const { ours, raw } = await interleave(rounds, Object.fromEntries(arms));
    const what = `load a stream of 20 / raw SELECT, ${readers === 1 ? '1 reader' : `${readers} readers`}`;
    rows.push(row(`load-${readers}`, what, atLeast(0.9), ours, raw, 'streams/s'));
  }
  await plain.end();
  await close();
  return rows;
}

function whole(events) {
  if (events.length !== EVENTS_PER_STREAM) throw new Error(`A stream has ${events.length} events.`);
}
