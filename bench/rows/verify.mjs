import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import pg from 'pg';
import { filledLog } from '../lib/filled-log.mjs';
import { atLeast, interleave, row } from '../lib/rounds.mjs';

/** The verification of the whole log, against parse, canonical JSON and hash alone of its texts, which lie in memory. */
export async function verify(server, { rounds, verifyRows }) {
  const { url, store, close } = await filledLog(server, 'bench_verify', verifyRows);
  const sealed = await sealedTexts(url);
  const ours = async () => {
    const started = performance.now();
    const { events, broken } = await store.verify();
    if (events !== verifyRows || broken.length > 0) throw new Error(`${events} events, ${broken.length} broken.`);
    return events / ((performance.now() - started) / 1000);
  };
  const arms = { ours, limit: async () => verifyRows / seconds(() => sealed.forEach(check)) };
  await interleave(1, arms);
  const figures = await interleave(rounds, arms);
  await close();
  return [
    row('verify', 'verification / parse + canonical JSON + hash alone', atLeast(0.8), figures.ours, figures.limit),
  ];
}

/** Texts as the server gives them, with salts and hashes as bytes. */
async function sealedTexts(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    'select data::text, data_salt, data_hash, prose::text, prose_salt, prose_hash from es.event',
  );
  await client.end();
  return rows;
}

function check({ data, data_salt, data_hash, prose, prose_salt, prose_hash }) {
  if (!sealOf(data_salt, data).equals(data_hash) || !sealOf(prose_salt, prose).equals(prose_hash))
    throw new Error('A hash does not hold.');
}

function sealOf(salt, text) {
  return hash('sha256', Buffer.concat([salt, Buffer.from(canonicalize(JSON.parse(text)))]), 'buffer');
}

function seconds(work) {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}
