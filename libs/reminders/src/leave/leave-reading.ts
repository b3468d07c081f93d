import { Inject, Injectable } from '@nestjs/common';
import type { LeavesView, LeaveView } from '@app/contracts';
import { addDays, type IsoDate } from '@app/kernel';
import { Kysely, sql } from 'kysely';

/** The bodies of somebody's roles that have not ended; null is every body. */
export type BodiesOfPerson = readonly (string | null)[];

/** Reads who is away, and who works beside them. */
@Injectable()
export class LeaveReading {
  constructor(@Inject(Kysely) private readonly db: Kysely<unknown>) {}

  /** Null where nobody is known by that id. */
  async bodiesOf(id: string, on: IsoDate): Promise<BodiesOfPerson | null> {
    const { rows } = await sql<{ bodies: BodiesOfPerson }>`select array(select distinct m.body_id
        from directory.membership m where m.person_id = p.id and ${now('m', on)}) as bodies
      from directory.person p where p.id = ${id}::uuid and p.kind = 'human' and p.erased_at is null`.execute(this.db);
    return rows[0]?.bodies ?? null;
  }

  /** Of one person, with those beside whom the person works: in the same body or office, and with an address. */
  async ofPerson(id: string, on: IsoDate): Promise<LeavesView> {
    const { rows: people } = await sql<LeavesView['people'][number]>`select distinct p.id::text, p.name
      from directory.membership own join directory.membership m on own.body_id is null or m.body_id is null
        or m.body_id = own.body_id or m.entity_id = own.entity_id
      join directory.person p on p.id = m.person_id
      where own.person_id = ${id}::uuid and ${now('own', on)} and ${now('m', on)} and ${isReachable}
      and p.id <> ${id}::uuid order by p.name`.execute(this.db);
    return { leaves: await this.leaves(sql`l.person_id = ${id}::uuid`, on), people };
  }

  /** Of everybody who has a role in a body. */
  async ofBody(body: string, on: IsoDate): Promise<LeavesView> {
    const held = sql`select m.person_id from directory.membership m
      where (m.body_id is null or m.body_id = ${body}) and ${now('m', on)}`;
    const { rows: people } = await sql<LeavesView['people'][number]>`select p.id::text, p.name from directory.person p
      where p.id in (${held}) and ${isReachable} order by p.name, p.id`.execute(this.db);
    return { leaves: await this.leaves(sql`l.person_id in (${held})`, on), people };
  }

  private async leaves(which: ReturnType<typeof sql>, on: IsoDate): Promise<readonly LeaveView[]> {
    const { rows } =
      await sql<LeaveView>`select e.leave as id, jsonb_build_object('id', p.id, 'name', p.name) as person,
      e."from", e."to", case when s.id is not null then jsonb_build_object('id', s.id, 'name', s.name) end as substitute
      from read.person_leave l
      cross join jsonb_to_recordset(l.leaves) as e (leave text, "from" date, "to" date, substitute uuid)
      join directory.person p on p.id = l.person_id and p.erased_at is null
      left join directory.person s on s.id = e.substitute and s.erased_at is null
      where ${which} and e."to" >= ${addDays(on, -1)}::date order by e."from", p.name`.execute(this.db);
    return rows;
  }
}

const isReachable = sql`p.kind = 'human' and p.email is not null and p.erased_at is null`;

/** The role has not ended. */
function now(alias: 'm' | 'own', on: IsoDate): ReturnType<typeof sql> {
  return sql`coalesce(${sql.ref(`${alias}.until_on`)} >= ${on}::date, true)`;
}
