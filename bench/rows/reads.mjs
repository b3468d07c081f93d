import { bareHttp, closedLoop, roundTrip } from '../anchors.mjs';
import { openRegister, replay } from '../lib/asked-statements.mjs';
import { fullRegister } from '../lib/full-register.mjs';
import { dayOfMeeting, RARE } from '../lib/outcome-lives.mjs';
import { EVERYTHING, GetMatrix, GetOutcomeHistory, ListOutcomes } from '../lib/product.mjs';
import { atMost, interleave, row } from '../lib/rounds.mjs';
import { runningApi } from '../lib/running-api.mjs';
import { visibleAfter } from '../lib/visible-after.mjs';
import { overHttp } from './over-http.mjs';

const PAST = dayOfMeeting(12);
const say = (line) => process.stderr.write(`  ${line}\n`);

/** What people ask of a register of 100,000 outcomes with a million events, and of one of a hundredth of that. */
export async function reads(server, options) {
  const small = await opened(await fullRegister(server, 'bench_reads_small', 1, say));
  const large = await opened(await fullRegister(server, 'bench_reads', options.bodies, say));
  const api = await runningApi(large.filled.url);
  const bare = await bareHttp();
  try {
    return [
      ...(await againstRoundTrip(large, options)),
      ...(await againstItself(large, small, options)),
      ...(await overHttp(api, large, loops(large), bare, options)),
      await visible(api, large, options),
    ];
  } finally {
    await Promise.all([api.close(), bare.close()]);
    await Promise.all([small, large].map(({ register, filled }) => register.close().then(filled.close)));
  }
}

/** Each question: how it is asked of the program, of the API, and the statements that it comes to. */
async function opened(filled) {
  const register = await openRegister(filled.url);
  const [body] = filled.bodies.slice(-1);
  const { rows } = await filled.pool.query(
    'select outcome_id from read.outcome_register where body_id = $1 order by outcome_id limit 200',
    [body],
  );
  const ids = rows.map(({ outcome_id }) => outcome_id);
  const [id] = ids;
  const page = (more) => new ListOutcomes({ body, sort: 'reference', limit: 50, ...more }, null, EVERYTHING);
  const queries = {
    page: page({ kind: ['action_item'] }),
    search: page({ q: RARE }),
    past: page({ kind: ['action_item'], asOf: PAST }),
    history: new GetOutcomeHistory(id, {}, EVERYTHING),
    matrix: new GetMatrix({ body }, EVERYTHING),
  };
  const statements = {};
  for (const [name, query] of Object.entries(queries)) statements[name] = await register.statementsOf(query);
  const counts = statements.page.filter(isCount);
  const paths = {
    page: `/api/v1/outcomes?body=${body}&kind=action_item`,
    search: `/api/v1/outcomes?body=${body}&q=${RARE}`,
    past: `/api/v1/outcomes?body=${body}&kind=action_item&asOf=${PAST}`,
    history: `/api/v1/outcomes/${id}/history`,
    matrix: `/api/v1/matrix?body=${body}`,
  };
  return {
    filled,
    register,
    paths,
    body,
    ids,
    statements: {
      ...statements,
      counted: statements.page,
      page: statements.page.filter((one) => !counts.includes(one)),
    },
  };
}

function isCount({ text }) {
  return text.includes('as counted');
}

const loops = ({ filled, statements }) => ({
  ...Object.fromEntries(Object.entries(statements).map(([name, some]) => [name, replay(filled.pool, some)])),
  'select 1': roundTrip(filled.pool),
});

/** Milliseconds of one question, the median of a window, for each arm. */
async function medians(rounds, arms, windowMs, clients = 1) {
  for (const once of Object.values(arms)) await closedLoop(clients, windowMs / 2, once);
  return interleave(
    rounds,
    mapped(arms, (once) => async () => (await closedLoop(clients, windowMs, once)).p50),
  );
}

function mapped(arms, change) {
  return Object.fromEntries(Object.entries(arms).map(([name, arm]) => [name, change(arm)]));
}

async function againstRoundTrip(large, { rounds, windowMs }) {
  const ms = await medians(rounds, loops(large), windowMs);
  const ratio = (key, what, goal, other = 'select 1') =>
    row(`reads-${key}`, `${what} / ${other}`, atMost(goal), ms[key], ms[other], 'ms');
  return [
    ratio('page', 'a filtered page of the register', 5),
    ratio('counted', 'the same with its counts', 10),
    ratio('history', 'history of one outcome', 4),
    ratio('search', 'search for a rare word', 5),
    ratio('past', 'page and counts as of a past day', 2.5, 'counted'),
    ratio('matrix', 'matrix of 20 meetings', 20, 'page'),
  ];
}

async function againstItself(large, small, { rounds, windowMs }) {
  const names = Object.keys(large.statements);
  const arms = loops(large);
  for (const name of names) arms[`small ${name}`] = loops(small)[name];
  const ms = await medians(rounds, arms, windowMs);
  return names.map((name) =>
    row(`grown-${name}`, `${name}, large log / small log`, atMost(2), ms[name], ms[`small ${name}`], 'ms'),
  );
}

async function visible(api, large, { rounds, windowMs }) {
  const figures = [];
  for (let round = 0; round < rounds; round += 1) figures.push(await visibleAfter(api, large, windowMs));
  return row(
    'visible',
    'command to visible in the register, p99 / p99 of the append',
    atMost(6),
    figures.map(({ visible: ms }) => ms),
    figures.map(({ append }) => append),
    'ms',
  );
}
