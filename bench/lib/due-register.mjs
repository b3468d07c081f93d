import { randomUUID } from 'node:crypto';
import { append, entity, everyOne, filling, follow, metadata, numbers, settle } from './filling.mjs';
import { outcome } from './product.mjs';

const PEOPLE_AN_OFFICE = 5;
const DUE_AN_OFFICE = 2;
const OUTCOMES_A_BODY = 1_000;
const LIMIT = '2090-06-01';
/** A mail to everybody on each of these days, counted from the limit. */
const DAYS = numbers(20).map((n) => n - 14);
const CALENDAR = { workingDays: [1, 2, 3, 4, 5, 6, 7], holidays: [] };
/** The body of the people, and the one whose next meeting moves. */
export const ASKED = 'ASKED';
export const MOVES = 'MOVES';
export const NEXT_MEETING = `${MOVES}-2`;

/** Noon of each day on which everybody is to be mailed. */
export const noons = DAYS.map((days) => new Date(Date.parse(`${LIMIT}T12:00:00Z`) + days * 86_400_000));

/** The noon before them: nobody is due. */
export const quietNoon = new Date(noons[0].getTime() - 86_400_000);

/**
 * A register far ahead in time, with reminders on in every body: `people`, five an office, whose offices owe two things of one
 * date; `hanging` outcomes that are due before the next meeting of a body; and others, due years later, up to `open` in all.
 */
export async function dueRegister(server, name, { people, hanging, open }, say) {
  const { url, pool, store, filled } = await filling(server, name);
  const offices = numbers(people / PEOPLE_AN_OFFICE).map((n) => `entity-${n}`);
  const rest = open - offices.length * DUE_AN_OFFICE - hanging;
  const quiet = numbers(Math.ceil(rest / OUTCOMES_A_BODY)).map((n) => `QUIET-${n}`);
  await everyOne(numbers(offices.length), (n) => append(store, entity(n)));
  for (const body of [ASKED, MOVES, ...quiet]) await append(store, established(body, offices));
  for (const meeting of [1, 2]) await append(store, convened(MOVES, meeting));
  for (const body of [ASKED, ...quiet]) await append(store, convened(body, 1));
  const owed = [
    ...offices.flatMap((office) => numbers(DUE_AN_OFFICE).map(() => [ASKED, office, dated(LIMIT)])),
    ...numbers(hanging).map((n) => [MOVES, offices[n % offices.length], beforeNext]),
    ...numbers(rest).map((n) => [
      quiet[n % quiet.length],
      offices[n % offices.length],
      dated(`21${10 + (n % 80)}-03-01`),
    ]),
  ];
  await everyOne([...owed.entries()], ([n, each]) => record(store, n, each));
  // What was loaded before reminders were switched on is no news to anybody.
  for (const body of [ASKED, MOVES, ...quiet]) await switchOn(store, body);
  await filled();
  await seat(pool, offices, people);
  await follow(pool);
  await settle(server, url);
  say(`${name}: ${open.toLocaleString('en')} open outcomes, ${people.toLocaleString('en')} people`);
  return { url, pool };
}

/** The next meeting of the body begins on another day, `times` days later than at first. */
export function moveMeeting(store, times) {
  const day = (n) => new Date(Date.UTC(2091, 0, 10 + n)).toISOString().slice(0, 10);
  const [before, after] = [times - 1, times].map((n) => ({ from: day(n), to: day(n) }));
  const event = { type: 'MeetingRescheduled', data: { before, after }, prose: { reason: 'The room was not free.' } };
  const target = { streamId: `meeting-${NEXT_MEETING}`, category: 'meeting' };
  return store.append(target, times, [event], metadata(MOVES, '2090-02-01'));
}

function established(body, offices) {
  const data = { body, parent: null, timeZone: 'Europe/Zurich', calendar: CALENDAR, mandate: [] };
  // A secretariat has few offices of its own; only where everybody is mailed without an officer are all of them inside.
  const named = {
    entity: offices[0],
    insideEntities: body === ASKED || body === MOVES ? offices : offices.slice(0, 10),
  };
  const events = [
    { type: 'BodyEstablished', data, prose: { name: `Working group ${body}` } },
    { type: 'SecretariatNamed', data: named },
  ];
  return { streamId: `body-${body}`, category: 'body', scope: body, on: '2020-01-01', events };
}

async function switchOn(store, body) {
  const event = { type: 'RemindersSwitchedOn', data: { from: '2090-01-01' } };
  await store.append({ streamId: `body-${body}`, category: 'body' }, 2, [event], metadata(body, '2090-01-01'));
  if (body !== ASKED) return;
  const chase = { toChair: null, days: [] };
  const data = {
    inside: { ...chase, days: DAYS },
    outside: { ...chase, release: 'by_officer', signatory: null, replyTo: null },
    ...{ beforeMeeting: [], incompleteAfter: 14, answerAfter: 10, quiet: [] },
  };
  const target = { streamId: `reminder-policy-${body}`, category: 'reminder_policy' };
  await store.append(target, 0, [{ type: 'ReminderPolicySet', data }], metadata(body, '2090-01-01'));
}

function convened(body, ordinal) {
  const meeting = `${body}-${ordinal}`;
  const day = ordinal === 1 ? '2090-01-22' : '2091-01-10';
  const data = { meeting, bodies: [body], kind: 'meeting', ordinal, from: day, to: day, parentSessionOf: null };
  const events = [{ type: 'MeetingConvened', data, prose: { title: `Meeting ${ordinal} of ${body}` } }];
  return { streamId: `meeting-${meeting}`, category: 'meeting', scope: body, on: '2090-01-02', events };
}

const dated = (on) => ({ type: 'date', on });
const beforeNext = { type: 'meeting', relation: 'before', meeting: NEXT_MEETING };

function record(store, n, [body, office, due]) {
  const command = {
    type: 'RecordOutcome',
    kind: 'action_item',
    outcome: {
      ...{ reference: `${body}-1/${n}`, body, meeting: `${body}-1`, citations: [], addressees: [], instruments: [] },
      ...{
        owners: [{ entity: office, restsOn: null }],
        deadlines: [{ due, restsOn: null }],
        stage: 'open',
        holder: null,
      },
    },
    prose: {
      title: `Collect the contributions of the members and prepare item ${n}`,
      wordings: [`The office was asked to collect the contributions of the members and to prepare item ${n}.`],
      deadlineWords: ['as agreed'],
    },
  };
  const events = outcome.decide(command, null);
  const target = { streamId: `outcome-${randomUUID()}`, category: 'outcome' };
  return store.append(target, 0, events, metadata(body, '2090-01-22'));
}

/** All in one zone and one minute. */
async function seat(pool, offices, people) {
  await pool.query(
    `with person as (
       insert into directory.person (id, name, email, time_zone)
       select gen_random_uuid(), 'Person ' || n, 'person-' || n || '@example.org', 'Europe/Zurich'
       from generate_series(0, $1::int - 1) n returning id, split_part(name, ' ', 2)::int as n
     )
     insert into directory.membership (id, person_id, entity_id, body_id, role, from_on)
     select gen_random_uuid(), id, ($2::text[])[1 + n / ${PEOPLE_AN_OFFICE}], $3, 'focal_point', date '2020-01-01' from person`,
    [people, offices, ASKED],
  );
}
