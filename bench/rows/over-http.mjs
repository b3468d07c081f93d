import { closedLoop } from '../anchors.mjs';
import { child } from '../lib/child.mjs';
import { getter } from '../lib/http-client.mjs';
import { atLeast, atMost, interleave, row } from '../lib/rounds.mjs';

const CLIENTS = 4;
const KINDS = ['action_item', 'recommendation', 'commitment', 'plan', 'invitation', 'request'];

/**
 * The questions asked of the api, `sql` being the loops of their statements; beside them a bare Node server, and one that sends the
 * same statements and hands on their rows.
 */
export async function overHttp(api, large, sql, bare, options) {
  const asNothing = getter(bare.url);
  const peer = await sqlOverHttp(large);
  const rows = [];
  for (const [name, path] of Object.entries(large.paths)) {
    const asked = name === 'page' ? 'counted' : name;
    const arms = { http: api.get(path), sql: sql[asked], bare: asNothing, peer: getter(`${peer.ready}/${asked}`) };
    rows.push(...(await oneQuestion(name, arms, options)));
  }
  await peer.close();
  rows.push(await afresh(api, large.filled.bodies, sql.counted, options));
  rows.push(await trivial(api, asNothing, options));
  return rows;
}

function sqlOverHttp({ filled, statements }) {
  const plain = JSON.stringify(statements, (_key, value) => (typeof value === 'bigint' ? String(value) : value));
  return child('./sql-over-http.mjs', { url: filled.url, statements: JSON.parse(plain) });
}

/** Beside it what HTTP itself costs these clients: bare Node, which asks nobody, and with the same statements and nothing else. */
async function oneQuestion(name, arms, options) {
  const tails = [];
  const ms = await medians(arms, options, (arm, tail) => arm === 'http' && tails.push(tail));
  const each = (index) => tails.map((tail) => tail[index]);
  const words = `${name} over HTTP`;
  return [
    row(`http-${name}`, `${words} / its SQL, ${CLIENTS} clients`, atMost(3), ms.http, ms.sql, 'ms'),
    row(`http-bare-${name}`, '  bare Node over HTTP / the same SQL', null, ms.bare, ms.sql, 'ms'),
    row(`http-peer-${name}`, '  bare Node that sends that SQL / the same SQL', null, ms.peer, ms.sql, 'ms'),
    row(`p99-${name}`, `${words}, p99 / p50`, atMost(10), each(0), each(1), 'ms'),
  ];
}

/** Pages that nobody asked for before, or long ago: of any body and kind, of 30 to 70 lines, in two orders. */
async function afresh(api, bodies, sql, options) {
  const http = () => {
    const asked = {
      body: any(bodies),
      kind: any(KINDS),
      limit: String(30 + below(41)),
      sort: any(['reference', 'moved']),
    };
    return api.get(`/api/v1/outcomes?${new URLSearchParams(asked)}`)();
  };
  const ms = await medians({ http, sql }, options);
  return row('http-page-afresh', '  a page not asked for before / its SQL', null, ms.http, ms.sql, 'ms');
}

async function trivial(api, bare, { rounds, windowMs }) {
  const perSecond = (once) => async () => (await closedLoop(CLIENTS, windowMs, once)).perSecond;
  const arms = { ours: perSecond(getter(`${api.address}/health/live`)), bare: perSecond(bare) };
  const { ours, bare: other } = await interleave(rounds, arms);
  return row('trivial-route', 'a trivial route / bare Node http', atLeast(0.55), ours, other, 'requests/s');
}

/** Milliseconds of one question, the median of a window, for each arm. */
async function medians(arms, { rounds, windowMs }, hear = () => undefined) {
  for (const once of Object.values(arms)) await closedLoop(CLIENTS, windowMs / 2, once);
  const window = (name, once) => async () => {
    const { p50, p99 } = await closedLoop(CLIENTS, windowMs, once);
    hear(name, [p99, p50]);
    return p50;
  };
  return interleave(rounds, Object.fromEntries(Object.entries(arms).map(([name, once]) => [name, window(name, once)])));
}

function any(values) {
  return values[below(values.length)];
}

function below(end) {
  return Math.floor(Math.random() * end);
}
