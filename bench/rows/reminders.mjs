import { closedLoop, roundTrip } from '../anchors.mjs';
import { dueRegister, MOVES, moveMeeting, noons, quietNoon } from '../lib/due-register.mjs';
import { settle } from '../lib/filling.mjs';
import { planningProgram } from '../lib/planning-program.mjs';
import { FindDue, PlanDigests, PlanFollower } from '../lib/product.mjs';
import { startRedis } from '../lib/redis.mjs';
import { atLeast, atMost, interleave, row } from '../lib/rounds.mjs';
import { sendingRows } from './sending.mjs';

const say = (line) => process.stderr.write(`  ${line}\n`);

/** Reminders of a register of 100,000 open outcomes: planned, looked for on a quiet day, moved, and sent. */
export async function reminders(server, options) {
  const url = await planned(server, options);
  const rows = await planningRows(await server.copy(url, 'bench_due_planned'), options);
  const redis = await startRedis();
  if (redis === null) say('redis-server is not installed: no rows on Redis');
  try {
    const carriers = [{ name: 'postgres', what: 'PostgreSQL', url: await server.copy(url, 'bench_due_postgres') }];
    if (redis !== null)
      carriers.push({ name: 'redis', what: 'Redis', url: await server.copy(url, 'bench_due_redis'), redis: redis.url });
    return [...rows, ...(await sendingRows(server, carriers, options))];
  } finally {
    await redis?.close();
  }
}

/** With its reminders planned for the first time. */
async function planned(server, options) {
  const { url, pool } = await dueRegister(server, 'bench_due', options.due, say);
  await pool.end();
  const program = await planningProgram(url);
  const started = performance.now();
  await program.get(PlanFollower).catchUp();
  say(`planned for the first time in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  await program.close();
  await settle(server, url);
  return url;
}

async function planningRows(url, options) {
  const program = await planningProgram(url);
  try {
    return [
      await quietDay(program, options),
      ...(await movedMeeting(program, options)),
      await everybodyAtOnce(program, options),
    ];
  } finally {
    await program.close();
  }
}

/** What the wake-up of a minute costs in which nobody is due. */
async function quietDay(program, { rounds, windowMs }) {
  const finding = program.get(FindDue);
  const arms = { tick: () => finding.at(quietNoon), 'select 1': roundTrip(program.pool) };
  const due = await finding.at(quietNoon);
  if (due.length > 0) throw new Error(`On the quiet day ${due.length} people are due.`);
  for (const once of Object.values(arms)) await closedLoop(1, windowMs, once);
  const p50 = (once) => async () => (await closedLoop(1, windowMs, once)).p50;
  const ms = await interleave(rounds, { tick: p50(arms.tick), 'select 1': p50(arms['select 1']) });
  return row('tick-quiet', 'the tick of a quiet day / select 1', atMost(20), ms.tick, ms['select 1'], 'ms');
}

/** The next meeting of a body moves by a day: all that hangs on it is planned anew, and nothing else. */
async function movedMeeting(program, { rounds, due }) {
  const follower = program.get(PlanFollower);
  const counts = { looked: [], changed: [] };
  let times = 0;
  const ours = async () => {
    times += 1;
    await moveMeeting(program.store, times);
    await program.readModels();
    const started = performance.now();
    const { looked, changed } = await follower.catchUp();
    const ms = performance.now() - started;
    counts.looked.push(looked);
    counts.changed.push(changed);
    return ms;
  };
  const bare = await bareInsert(program.owner, 'moment', `where body_id = '${MOVES}'`);
  const { replan, sql } = await interleave(rounds, { replan: ours, sql: bare });
  const hanging = counts.looked.map(() => due.hanging);
  if (counts.changed.some((changed) => changed !== due.hanging))
    throw new Error(`Of ${due.hanging} outcomes the reminders of ${counts.changed.join(', ')} became others.`);
  return [
    row(
      'moved-looked',
      'outcomes planned anew / those that hang on the meeting',
      atMost(1),
      counts.looked,
      hanging,
      '',
    ),
    row('moved', '  planning them anew / one statement that writes the rows', null, replan, sql, 'ms'),
  ];
}

/** A row of the ledger for each person, in the same minute. */
async function everybodyAtOnce(program, { rounds, due }) {
  const planning = program.get(PlanDigests);
  const days = noons.slice(0, rounds + 1).values();
  const rate = async (work) => {
    const started = performance.now();
    await work();
    return due.people / ((performance.now() - started) / 1000);
  };
  const plan = async () => {
    const day = days.next().value;
    return rate(async () => {
      const { length } = await planning.at(day);
      if (length !== due.people) throw new Error(`Of ${due.people} people ${length} are due.`);
    });
  };
  await plan();
  const insert = await bareInsert(program.owner, 'mail', `where day = '${noons[0].toISOString().slice(0, 10)}'`);
  const perSecond = async () => due.people / ((await insert()) / 1000);
  const { ours, sql } = await interleave(rounds, { ours: plan, sql: perSecond });
  return row('planning', 'planning people / one statement, same rows', atLeast(0.5), ours, sql, 'people/s');
}

/** One statement that writes rows of a table, to one of the same shape and indexes; resolves to milliseconds. */
async function bareInsert(pool, table, which) {
  await pool.query(`set role sequitur_owner;
    create table reminders.bench_rows_${table} as select * from reminders.${table} ${which};
    create table reminders.bench_${table} (like reminders.${table} including all);
    reset role`);
  return async () => {
    await pool.query(`truncate reminders.bench_${table}`);
    const started = performance.now();
    await pool.query(`insert into reminders.bench_${table} select * from reminders.bench_rows_${table}`);
    return performance.now() - started;
  };
}
