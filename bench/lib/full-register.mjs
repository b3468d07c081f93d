import { randomUUID } from 'node:crypto';
import { append, entity, everyOne, filling, follow, metadata, numbers, settle } from './filling.mjs';
import { lifeOf, MEETINGS, OUTCOMES_PER_MEETING, dayOfMeeting } from './outcome-lives.mjs';

const ENTITIES = 500;
export const OUTCOMES_PER_BODY = MEETINGS * OUTCOMES_PER_MEETING;
export const bodyName = (n) => `BODY-${String(n).padStart(3, '0')}`;

/**
 * A whole register: so many bodies, each with 20 meetings of 50 outcomes, each with ten events of its life, all decided by the
 * product's own rules and written by its own append; then every read model of the program. Only the filling goes without
 * waiting for the disk.
 */
export async function fullRegister(server, name, bodies, say = () => undefined) {
  const { url, pool, store, filled } = await filling(server, name);
  await everyOne(numbers(ENTITIES), (n) => append(store, entity(n)));
  await everyOne(numbers(bodies), (n) => fillBody(store, bodyName(n)));
  await filled();
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
