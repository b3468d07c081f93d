import { DirectoryModule, directoryProjections, RegisterEntity } from '@app/directory';
import { isoDateOf } from '@app/kernel';
import {
  ConveneMeeting,
  EstablishBody,
  MeetingsModule,
  meetingsProjections,
  NameSecretariat,
  SwitchRemindersOn,
} from '@app/meetings';
import { ActorNames, outcomeRegister, OutcomesModule, RecordOutcome } from '@app/outcomes';
import { remindersProjections } from '@app/reminders';
import type { DynamicModule, Provider } from '@nestjs/common';
import { Pool } from 'pg';
import { on, TestApp } from '../support/test-app.js';

/** Of the body. */
export const BODY_ZONE = 'Europe/Zurich';
const SECRETARIAT = 'cwg-cop-secretariat';
/** Every day, so that a change of the clocks falls on one. */
const calendar = { workingDays: [1, 2, 3, 4, 5, 6, 7], holidays: [] } as const;

export interface ReminderRegisterOptions {
  readonly modules?: readonly DynamicModule[];
  readonly ports?: readonly Provider[];
}

/** A register with one body, far ahead in time, whose secretariat has its reminders switched on. */
export async function reminderRegister({ modules = [], ports = [] }: ReminderRegisterOptions = {}): Promise<TestApp> {
  const register = await TestApp.open({
    modules: [DirectoryModule, MeetingsModule, OutcomesModule, ...modules],
    projections: [...directoryProjections, ...meetingsProjections, outcomeRegister, ...remindersProjections],
    problems: [],
    ports: [{ provide: ActorNames, useValue: { namesOf: () => Promise.resolve(new Map()) } }, ...ports],
  });
  const office = { entity: SECRETARIAT, kind: 'office', aliases: [] } as const;
  await register.do(new RegisterEntity(office, { name: 'Secretariat', email: null }, on('2020-01-01', 'directory')));
  const body = { body: 'CWG-COP', parent: null, timeZone: BODY_ZONE, calendar, mandate: [] };
  await register.do(new EstablishBody(body, { name: 'Working Group' }, on('2020-01-01')));
  await register.do(new NameSecretariat('CWG-COP', SECRETARIAT, [], on('2020-01-01')));
  const [from, to] = [isoDateOf('2090-01-22'), isoDateOf('2090-01-23')];
  const meeting = { meeting: 'CWG-COP-20', bodies: ['CWG-COP'], kind: 'meeting', ordinal: 20, from, to } as const;
  await register.do(new ConveneMeeting(meeting, { title: 'Twentieth meeting' }, on('2090-01-02')));
  await register.do(new SwitchRemindersOn('CWG-COP', isoDateOf('2090-01-01'), on('2090-01-01')));
  await register.settled();
  return register;
}

/** An officer of the secretariat in each of these zones. Resolves to their ids, in the same order. */
export async function seatOfficers(register: TestApp, zones: readonly string[]): Promise<readonly string[]> {
  const { rows } = await register.http.get(Pool).query<{ id: string }>(
    `with officer as (
       insert into directory.person (id, name, email, time_zone)
       select gen_random_uuid(), 'Officer ' || n, 'officer-' || n || '@example.org', zone
       from unnest($1::text[]) with ordinality as z (zone, n) order by n returning id, email
     ), seated as (
       insert into directory.membership (id, person_id, entity_id, body_id, role, from_on)
       select gen_random_uuid(), id, null, 'CWG-COP', 'secretariat', date '2020-01-01' from officer
     )
     select id from officer order by length(email), email`,
    [zones],
  );
  return rows.map(({ id }) => id);
}

/** An action item of the secretariat that is due on that day. */
export async function recordDue(register: TestApp, day: string): Promise<void> {
  const outcome = {
    ...{ meeting: 'CWG-COP-20', citations: [], addressees: [], instruments: [], stage: 'open', holder: null },
    owners: [{ entity: SECRETARIAT, restsOn: null }],
    deadlines: [{ due: { type: 'date', on: isoDateOf(day) }, restsOn: null }],
  } as const;
  const prose = { title: 'Draft the statement', wordings: ['Draft the statement'], deadlineWords: [`by ${day}`] };
  await register.do(new RecordOutcome('action_item', outcome, prose, null, on('2090-01-22')));
  await register.settled();
}
