import pg from 'pg';
import { to } from 'pg-copy-streams';
import { copyOut } from '../anchors.mjs';
import { filledLog } from '../lib/filled-log.mjs';
import { readAll } from '../lib/read-all.mjs';
import { atLeast, interleave, row } from '../lib/rounds.mjs';

/** The same rows and columns as the feed gives, split into lines and parsed no further. */
const COPY = `copy (select position, stream_id, version, event_id, scope, type, schema_version, effective_on, late, annuls,
  recorded_at, actor, command_id, correlation_id, causation_id, data, prose from es.event order by position) to stdout`;

export async function feed(server, { rounds, feedRows }) {
  const { url, store, close } = await filledLog(server, 'bench_feed', feedRows);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const arms = { ours: () => readAll(store, feedRows), copy: () => copyOut(client, to, COPY) };
  await interleave(1, arms);
  const { ours, copy } = await interleave(rounds, arms);
  await client.end();
  await close();
  return [row('feed', 'feed read / COPY out of the same rows', atLeast(0.6), ours, copy)];
}
