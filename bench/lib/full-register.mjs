import { hash, randomUUID } from 'node:crypto';
import { EventStore, createPool, migrate, projections, ProjectionRunner } from './product.mjs';
import { lifeOf, MEETINGS, OUTCOMES_PER_MEETING, dayOfMeeting } from './outcome-lives.mjs';
import { programPool } from './server.mjs';

const WRITERS = 32;
const ENTITIES = 500;
export const OUTCOMES_PER_BODY = MEETINGS * OUTCOMES_PER_MEETING;
export const bodyName = (n) => `BODY-${String(n).padStart(3, '0')}`;

/**
 * A whole register: so many bodies, each with 20 meetings of 50 outcomes, each with ten events of its life, all decided by the
 * product's own rules and written by its own append; then every read model of the program. Only the filling goes without
 * waiting for the disk.
 */
export async function fullRegister(server, name, bodies, say = () => undefined) {
  const url = await server.database(name);
  await migrate(url);
  const pool = programPool(url);
  const filler = createPool({
    url: withoutWaiting(url),
    role: 'sequitur_app',
    applicationName: 'bench-fill',
    max: WRITERS,
  });
  const store = new EventStore(filler);
  await everyOne(numbers(ENTITIES), (n) => append(store, entity(n)));
  await everyOne(numbers(bodies), (n) => fillBody(store, bodyName(n)));
  await filler.end();
  say(`${name}: ${(bodies * OUTCOMES_PER_BODY).toLocaleString('en')} outcomes recorded`);
  await follow(pool);
  await settle(server, url);
  return { url, pool, bodies: numbers(bodies).map(bodyName), close: () => pool.end() };
}

async function fillBody(store, body) {
  await append(store, established(body));
  for (let meeting = 1; meeting <= MEETINGS; meeting += 1) {
    await append(store, convened(body, meeting));
    for (let number = 1; number <= OUTCOMES_PER_MEETING; number += 1) await fillOutcome(store, body, meeting, number);
  }
}

async function fillOutcome(store, body, meeting, number) {
  const target = { streamId: `outcome-${randomUUID()}`, category: 'outcome' };
  let version = 0;
  for (const { on, events } of lifeOf(body, meeting, number, ENTITIES)) {
    await store.append(target, version, events, metadata(body, on));
    version += events.length;
  }
}

function append(store, { streamId, category, scope, on, events }) {
  return store.append({ streamId, category }, 0, events, metadata(scope, on));
}

function metadata(scope, effectiveOn) {
  const commandId = randomUUID();
  return {
    actor: 'person-17',
    scope,
    effectiveOn,
    commandId,
    correlationId: commandId,
    requestHash: hash('sha256', commandId),
  };
}

function entity(n) {
  const data = { entity: `entity-${n}`, kind: 'organization', aliases: [] };
  const events = [{ type: 'EntityRegistered', data, prose: { name: `Organization ${n}`, email: null } }];
  return { streamId: `entity-entity-${n}`, category: 'entity', scope: 'directory', on: '2000-01-01', events };
}

function established(body) {
  const calendar = { workingDays: [1, 2, 3, 4, 5], holidays: [] };
  const data = { body, parent: null, timeZone: 'Europe/Zurich', calendar, mandate: [] };
  const secretariat = {
    type: 'SecretariatNamed',
    data: { entity: 'entity-0', insideEntities: ['entity-0', 'entity-1'] },
  };
  const events = [{ type: 'BodyEstablished', data, prose: { name: `Working group ${body}` } }, secretariat];
  return { streamId: `body-${body}`, category: 'body', scope: body, on: '2000-01-01', events };
}

/** Each meeting with a report that somebody has gone through. */
function convened(body, meeting) {
  const id = `${body}-${meeting}`;
  const on = dayOfMeeting(meeting);
  const data = {
    meeting: id,
    bodies: [body],
    kind: 'meeting',
    ordinal: meeting,
    from: on,
    to: on,
    parentSessionOf: null,
  };
  const report = { document: `${id.toLowerCase()}-report` };
  const events = [
    { type: 'MeetingConvened', data, prose: { title: `Meeting ${meeting} of ${body}` } },
    { type: 'ReportReceived', data: report },
    { type: 'ReportReviewed', data: report },
  ];
  return { streamId: `meeting-${id}`, category: 'meeting', scope: body, on, events };
}

/** All read models of the program, up to the end of the log. */
async function follow(pool) {
  const onError = (projection, error) => process.stderr.write(`${projection}: ${String(error)}\n`);
  const runner = new ProjectionRunner(pool, new EventStore(pool), projections, { onError, pollMs: 20 });
  const { rows } = await pool.query('select max(position) as last from es.event');
  runner.start();
  while (!(await runner.waitFor(rows[0].last, 10_000)));
  await runner.stop();
}

/** As autovacuum would leave it. */
async function settle(server, url) {
  const owner = createPool({ url, applicationName: 'bench-settle', max: 1 });
  await owner.query('vacuum (analyze)');
  await owner.end();
  await server.query('checkpoint');
}

function withoutWaiting(url) {
  const other = new URL(url);
  other.searchParams.set('options', '-c synchronous_commit=off');
  return other.href;
}

function numbers(n) {
  return Array.from({ length: n }, (_, index) => index);
}

async function everyOne(items, work) {
  const left = [...items];
  await Promise.all(
    Array.from({ length: WRITERS }, async () => {
      for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
    }),
  );
}
