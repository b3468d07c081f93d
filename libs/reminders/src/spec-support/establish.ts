import { randomUUID } from 'node:crypto';
import { RegisterEntity } from '@app/directory';
import { type Metadata, requestHashOf } from '@app/event-store';
import { isoDateOf } from '@app/kernel';
import { ConveneMeeting, EstablishBody, NameSecretariat } from '@app/meetings';
import { type Command } from '@nestjs/cqrs';
import { Pool } from 'pg';

export const OFFICER = '10000000-0000-4000-8000-000000000001';
const CHAIR = '10000000-0000-4000-8000-000000000002';
export const FOCAL_POINT = '10000000-0000-4000-8000-000000000003';

/** What is needed of the register under test. */
export interface Establishing {
  readonly app: { get<Part>(part: abstract new (...given: never[]) => Part): Part };
  do<Answer>(command: Command<Answer>): Promise<Answer>;
}

/** The body with its offices, its one meeting and its people. */
export async function establish(register: Establishing): Promise<void> {
  const calendar = { workingDays: [1, 2, 3, 4, 5], holidays: [] } as const;
  const body = { body: 'CWG-COP', parent: null, timeZone: 'Europe/Zurich', calendar, mandate: [] };
  for (const [entity, name] of [
    ['cwg-cop-secretariat', 'CWG-COP secretariat'],
    ['bdt', 'BDT'],
    ['unicef', 'UNICEF'],
  ] as const)
    await register.do(
      new RegisterEntity(
        { entity, kind: 'office', aliases: [] },
        { name, email: `office@${entity}.example.org` },
        on('2020-01-01', 'directory'),
      ),
    );
  await register.do(
    new EstablishBody(body, { name: 'Council Working Group on Child Online Protection' }, on('2020-01-01')),
  );
  await register.do(new NameSecretariat('CWG-COP', 'cwg-cop-secretariat', ['bdt'], on('2020-01-01')));
  const [from, to] = [isoDateOf('2090-01-22'), isoDateOf('2090-01-23')];
  const meeting = { meeting: 'CWG-COP-20', bodies: ['CWG-COP'], kind: 'meeting', ordinal: 20, from, to } as const;
  await register.do(new ConveneMeeting(meeting, { title: 'Twentieth meeting' }, on('2090-01-02')));
  await register.app.get(Pool).query(
    `insert into directory.person (id, name, email, time_zone) values
         ($1, 'Secretariat officer', 'officer@example.org', 'Europe/Zurich'),
         ($2, 'The Chair''s office', 'chair@example.org', 'Pacific/Auckland'),
         ($3, 'Focal point of BDT', 'focal@example.org', 'Europe/Zurich')`,
    [OFFICER, CHAIR, FOCAL_POINT],
  );
  await register.app.get(Pool).query(
    `insert into directory.membership (id, person_id, entity_id, body_id, role, from_on)
       select gen_random_uuid(), m.* from (values
         ($1::uuid, null, 'CWG-COP', 'secretariat', date '2020-01-01'),
         ($2::uuid, null, 'CWG-COP', 'chair', date '2020-01-01'),
         ($3::uuid, 'bdt', 'CWG-COP', 'focal_point', date '2020-01-01')) m`,
    [OFFICER, CHAIR, FOCAL_POINT],
  );
}

/** A command of its own, effective on the day given. */
export function on(day: string, scope = 'CWG-COP'): Metadata {
  const commandId = randomUUID();
  return {
    ...{ actor: OFFICER, scope, effectiveOn: isoDateOf(day), commandId, correlationId: 'spec' },
    requestHash: requestHashOf({ commandId }),
  };
}
