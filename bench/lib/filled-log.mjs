import { openOurs, ourAppend, withProse } from '../arms/ours.mjs';
import { EventStore, createPool } from './product.mjs';

const WRITERS = 16;
const EVENTS_PER_COMMIT = 10;

/**
 * A log of the product with `events` events in streams of `eventsPerStream` (10 or 20), written by its own append. Only the
 * filling goes without waiting for the disk.
 */
export async function filledLog(server, name, events, eventsPerStream = 20) {
  const ours = await openOurs(server, name);
  const url = new URL(ours.url);
  url.searchParams.set('options', '-c synchronous_commit=off');
  const pool = createPool({ url: url.href, role: 'sequitur_app', applicationName: 'bench-fill', max: WRITERS });
  const append = ourAppend(new EventStore(pool), withProse, EVENTS_PER_COMMIT, eventsPerStream);
  let streamsLeft = events / eventsPerStream;
  const fillStreams = async (writer) => {
    while (streamsLeft-- > 0)
      for (let written = 0; written < eventsPerStream; written += EVENTS_PER_COMMIT) await append(writer);
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => fillStreams(writer)));
  await pool.end();
  await settle(server, ours.url);
  return ours;
}

/** As autovacuum would leave it: statistics and visibility known, nothing waiting to be written. */
async function settle(server, url) {
  const pool = createPool({ url, applicationName: 'bench-settle', max: 1 });
  await pool.query('vacuum (analyze) es.event');
  await pool.query('vacuum (analyze) es.stream');
  await pool.end();
  await server.query('checkpoint');
}
