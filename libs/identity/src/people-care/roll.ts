import { Injectable } from '@nestjs/common';
import { kyselyOn } from '@app/database';
import { EventStore, type Metadata } from '@app/event-store';
import type { IsoDate } from '@app/kernel';
import { sql, type Kysely } from 'kysely';
import type { DirectoryTables, MembershipTable } from '../directory.tables.js';
import type { Role } from '../domain/access.js';
import { person } from '../domain/person.decider.js';
import type { PersonCommand } from '../domain/person.commands.js';
import { personFields, type PersonField } from '../domain/person.events.js';
import { IdentityPool } from '../identity-pool.js';
import { normalEmail, PersonRefusal } from '../person.js';

/** Events about persons belong to no body. */
export const PEOPLE_SCOPE = 'directory';

/** A role of somebody, as lists show it. */
export interface RoleHeld {
  readonly id: string;
  readonly role: Role;
  readonly bodyId: string | null;
  readonly entityId: string | null;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
}

export interface PersonListed {
  readonly id: string;
  readonly kind: 'human' | 'service';
  readonly name: string;
  readonly email: string | null;
  readonly language: string;
  readonly timeZone: string;
  readonly memberships: readonly RoleHeld[];
}

export interface PersonFilter {
  readonly id?: string | undefined;
  readonly body?: string | undefined;
  readonly entity?: string | undefined;
  readonly role?: Role | undefined;
  /** Only roles held on that day choose. */
  readonly on?: IsoDate | undefined;
}

export interface PersonCorrection {
  readonly name?: string | undefined;
  readonly email?: string | null | undefined;
  readonly language?: string | undefined;
  readonly timeZone?: string | undefined;
}

/** Persons and their roles, as those see them who look after the list. Erased persons are not among them. */
@Injectable()
export class Roll {
  private readonly db: Kysely<DirectoryTables>;

  constructor(
    { pool }: IdentityPool,
    private readonly events: EventStore,
  ) {
    this.db = kyselyOn<DirectoryTables>(pool);
  }

  /** By name; all roles of each, past and to come. */
  async list({ id, body, entity, role, on }: PersonFilter): Promise<readonly PersonListed[]> {
    const chosen = sql<boolean>`exists (select from directory.membership m where m.person_id = p.id
      and (${body ?? null}::text is null or m.body_id is null or m.body_id = ${body ?? null})
      and (${entity ?? null}::text is null or m.entity_id = ${entity ?? null})
      and (${role ?? null}::text is null or m.role = ${role ?? null})
      and (${on ?? null}::date is null or (m.from_on <= ${on ?? null}::date and coalesce(m.until_on >= ${on ?? null}::date, true))))`;
    const asked = [body, entity, role, on].some((each) => each !== undefined);
    const { rows } =
      await sql<PersonListed>`select p.id, p.kind, p.name, p.email, p.language, p.time_zone as "timeZone",
        coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'role', m.role, 'bodyId', m.body_id, 'entityId', m.entity_id,
          'from', m.from_on, 'until', m.until_on) order by m.from_on, m.id)
          from directory.membership m where m.person_id = p.id), '[]') as memberships
      from directory.person p
      where p.erased_at is null and (${id ?? null}::uuid is null or p.id = ${id ?? null}::uuid) and ${asked ? chosen : sql`true`}
      order by p.name, p.id`.execute(this.db);
    return rows;
  }

  /** Throws `person-unknown`. */
  async one(id: string): Promise<PersonListed> {
    const [found] = await this.list({ id });
    if (found) return found;
    throw new PersonRefusal('person-unknown', 'There is no such person.', { personId: id });
  }

  /**
   * Throws `person-unknown`, `email-taken`. Another address is another sign-in: links to the former one open nothing. The log
   * is told first: that something was to be corrected and by whom is never lost.
   */
  async correct(id: string, { name, email, language, timeZone }: PersonCorrection, metadata: Metadata): Promise<void> {
    const address = email === undefined || email === null ? email : normalEmail(email);
    const before = await this.one(id);
    if (typeof address === 'string') await this.demandFree(id, address);
    const corrected = correctedIn(before, { name, email: address, language, timeZone });
    await this.tell(id, { type: 'CorrectPerson', person: id, corrected }, metadata);
    const updated = await this.db
      .updateTable('directory.person')
      .set({
        id,
        ...(name !== undefined && { name }),
        ...(address !== undefined && { email: address, user_id: null }),
        ...(language !== undefined && { language }),
        ...(timeZone !== undefined && { time_zone: timeZone }),
      })
      .where('id', '=', id)
      .where('erased_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (updated === undefined) throw new PersonRefusal('person-unknown', 'There is no such person.', { personId: id });
  }

  /** Throws `membership-unknown`. */
  async membership(id: string): Promise<MembershipTable> {
    const found = await this.db.selectFrom('directory.membership').selectAll().where('id', '=', id).executeTakeFirst();
    if (found) return found;
    throw new PersonRefusal('membership-unknown', 'There is no such role.', { membership: id });
  }

  /** The first and last day of a role; null: without end. Throws `role-dates-reversed`, `last-system-manager`. */
  async setDates(held: MembershipTable, from: IsoDate, until: IsoDate | null, metadata: Metadata): Promise<void> {
    const { id, role } = held;
    if (until !== null && until < from) throw new PersonRefusal('role-dates-reversed', 'It ends before it begins.');
    if (role === 'system_manager' && until !== null) await demandManager(this.db, { withoutMembership: id });
    const named = { person: held.person_id, membership: id, role, body: held.body_id, entity: held.entity_id };
    const before = { from: held.from_on, until: held.until_on };
    await this.tell(held.person_id, { type: 'SetRoleDates', role: named, before, after: { from, until } }, metadata);
    await this.db.transaction().execute(async (tx) => {
      await tx
        .updateTable('directory.membership')
        .set({ from_on: from, until_on: until })
        .where('id', '=', id)
        .returning('id')
        .executeTakeFirstOrThrow();
      if (role === 'system_manager') await demandManager(tx);
    });
  }

  private async tell(id: string, command: PersonCommand, metadata: Metadata): Promise<void> {
    await this.events.handle(person, { streamId: `person-${id}`, category: 'person' }, command, metadata);
  }

  private async demandFree(id: string, email: string): Promise<void> {
    const other = await this.db
      .selectFrom('directory.person')
      .select('id')
      .where('email', '=', email)
      .where('id', '<>', id)
      .executeTakeFirst();
    if (other) throw new PersonRefusal('email-taken', 'Somebody else has this e-mail address.');
  }
}

interface Without {
  readonly withoutPerson?: string | null;
  readonly withoutMembership?: string | null;
}

function correctedIn(before: PersonListed, after: PersonCorrection): readonly PersonField[] {
  return personFields.filter((field) => after[field] !== undefined && after[field] !== before[field]);
}

/** Throws `last-system-manager` where nobody would be left who can add people, now and without end. */
export async function demandManager(
  db: Kysely<DirectoryTables>,
  { withoutPerson = null, withoutMembership = null }: Without = {},
): Promise<void> {
  const { rows } = await sql`select 1 from directory.membership m join directory.person p on p.id = m.person_id
    where m.role = 'system_manager' and m.until_on is null and p.erased_at is null
      and p.id is distinct from ${withoutPerson}::uuid and m.id is distinct from ${withoutMembership}::uuid limit 1`.execute(
    db,
  );
  if (rows.length === 0)
    throw new PersonRefusal('last-system-manager', 'Nobody else is system manager. Give somebody the role first.');
}
