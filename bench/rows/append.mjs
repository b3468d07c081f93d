import { closedLoop, rawAppend } from '../anchors.mjs';
import { openCastore } from '../arms/castore.mjs';
import { openEmmett } from '../arms/emmett.mjs';
import { openMessageDb } from '../arms/message-db.mjs';
import { dataOnly, openOurs, ourAppend } from '../arms/ours.mjs';
import { openRaw } from '../arms/raw.mjs';
import { above, atLeast, interleave, row } from '../lib/rounds.mjs';

export const WRITERS = [1, 8, 32];
const PEERS = [
  ['emmett', 'Emmett', [1.5, 2, 2].map(atLeast)],
  ['message-db', 'message-db', [1, 2.5, 2.5].map(atLeast)],
  ['castore', 'Castore', [1, 1, 1].map(above)],
];

/** One event in one durable commit with the expected version: ours, raw and the peers, all in the same rounds. */
export async function appending(server, { rounds, windowMs }) {
  const [raw, ours, emmett, messageDb, castore] = await Promise.all(
    [openRaw, openOurs, openEmmett, openMessageDb, openCastore].map((open) => open(server)),
  );
  const appends = {
    raw: rawAppend(raw.pool),
    ours: ourAppend(ours.store),
    dataOnly: ourAppend(ours.store, dataOnly),
    emmett: emmett.append,
    'message-db': messageDb.append,
    castore: castore.append,
  };
  const rows = [];
  for (const [index, writers] of WRITERS.entries())
    rows.push(...rowsOf(await perSecond(rounds, appends, writers, windowMs), writers, index));
  await Promise.all([raw, ours, emmett, messageDb, castore].map((arm) => arm.close()));
  return rows.toSorted((a, b) => order(a) - order(b));
}

/** Events per second of each append in each round, after a run that opens the connections and warms the code. */
export async function perSecond(rounds, appends, writers, windowMs, eventsPerCall = 1) {
  const arms = Object.entries(appends).map(([name, append]) => [
    name,
    async () => (await closedLoop(writers, windowMs, append)).perSecond * eventsPerCall,
  ]);
  for (const append of Object.values(appends)) await closedLoop(writers, windowMs / 2, append);
  return interleave(rounds, Object.fromEntries(arms));
}

export function writersOf(number) {
  return number === 1 ? '1 writer' : `${number} writers`;
}

function rowsOf({ ours, raw, dataOnly: plain, ...peers }, writers, index) {
  const by = writersOf(writers);
  return [
    row(`append-${writers}`, `append / raw, ${by}`, atLeast(0.5), ours, raw),
    row(`append-data-only-${writers}`, `  all in data, no prose, ${by}`, null, plain, raw),
    ...PEERS.map(([key, name, goals]) =>
      row(`${key}-${writers}`, `append / ${name}, ${by}`, goals[index], ours, peers[key]),
    ),
  ];
}

const order = ({ key }) => ['append', 'emmett', 'message', 'castore'].indexOf(key.split('-')[0]);
