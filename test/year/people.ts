import { randomUUID } from 'node:crypto';
import { sample } from '../sample/the-sample.js';
import { BODY, type Scene } from './scene.js';

interface Seat {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly entity: string | null;
  readonly language?: string;
  readonly timeZone?: string;
}

/** Besides those of the sample: offices that read French or Spanish, on both sides of the ocean. */
const others: readonly Seat[] = [
  {
    ...{ name: 'Correspondant du BDT', email: 'bdt@example.org', role: 'focal_point', entity: 'bdt' },
    ...{ language: 'fr', timeZone: 'Africa/Dakar' },
  },
  {
    ...{ name: 'Punto de contacto de la UIT', email: 'itu@example.org', role: 'focal_point', entity: 'itu' },
    ...{ language: 'es', timeZone: 'America/Montevideo' },
  },
];

/** Where the people of the sample are, and what they read. */
const settings: Readonly<Record<string, { readonly language: string; readonly timeZone: string }>> = {
  'second-officer@example.org': { language: 'fr', timeZone: 'Europe/Zurich' },
  'chair@example.org': { language: 'en', timeZone: 'Asia/Singapore' },
  'focal-point.unicef@example.org': { language: 'en', timeZone: 'America/New_York' },
};

export async function seatPeople(scene: Scene): Promise<void> {
  const ofSample = sample.people.flatMap(({ name, email, memberships }) =>
    memberships.map(({ role, entity }): Seat => ({ name, email, role, entity, ...settings[email] })),
  );
  for (const { name, email, role, entity, language = 'en', timeZone = 'Europe/Zurich' } of [...ofSample, ...others]) {
    await scene.rows(
      `insert into directory.person (id, name, email, language, time_zone) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [randomUUID(), name, email, language, timeZone],
    );
    await scene.rows(
      `insert into directory.membership (id, person_id, entity_id, body_id, role, from_on)
       select gen_random_uuid(), id, $2, $3, $4, date '2020-01-01' from directory.person where email = $1`,
      [email, entity, role === 'system_manager' ? null : BODY, role],
    );
  }
}
