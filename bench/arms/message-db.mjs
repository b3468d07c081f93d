import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { metadata, payload } from '../anchors.mjs';
import { plainPool } from '../lib/server.mjs';
import { streamsOf } from '../lib/streams.mjs';

const SQL = new URL('../node_modules/@eventide/message-db/database/', import.meta.url);
/** In the order of its install.sh; views and privileges play no part. */
const FILES = [
  'roles/message-store',
  'schema/message-store',
  'extensions/pgcrypto',
  'tables/messages',
  'types/message',
  ...['message-store-version', 'hash-64', 'acquire-lock', 'category', 'is-category', 'id', 'cardinal-id'].map(
    functions,
  ),
  ...['stream-version', 'write-message'].map(functions),
  ...['messages-id', 'messages-stream', 'messages-category'].map((name) => `indexes/${name}`),
];
const WRITE = 'select write_message($1, $2, $3, $4, $5, $6)';

function functions(name) {
  return `functions/${name}`;
}

/** `write_message` with the expected version (-1: no stream yet), all streams in one category, prepared. */
export async function openMessageDb(server) {
  const url = new URL(await server.database('bench_message_db'));
  url.searchParams.set('options', '-c search_path=message_store,public');
  const pool = plainPool(url.href);
  for (const file of FILES) await pool.query(await readFile(new URL(`${file}.sql`, SQL), 'utf8'));
  const streamOf = streamsOf();
  const meta = JSON.stringify(metadata);
  let n = 0;
  const append = async (writer) => {
    const stream = streamOf(writer);
    const data = JSON.stringify(payload(n++));
    const values = [randomUUID(), `outcome-${stream.id}`, 'OutcomeRecorded', data, meta, stream.version - 1];
    await pool.query({ name: 'write-message', text: WRITE, values });
    stream.version += 1;
  };
  return { append, close: () => pool.end() };
}
