import { Inject, Injectable } from '@nestjs/common';
import type { IsoDate } from '@app/kernel';
import { Kysely, sql } from 'kysely';

/** Who is reminded changes with the roles that people have, also by the mere passing of a day. */
@Injectable()
export class KnownRoles {
  constructor(@Inject(Kysely) private readonly db: Kysely<unknown>) {}

  /** Looks once a day, for the question is long and asked each minute. */
  async follow(today: IsoDate): Promise<void> {
    const { rows } = await sql`select from reminders.roles_known where on_day is distinct from ${today}::date`.execute(
      this.db,
    );
    if (rows.length > 0) await this.lookAgain(today);
  }

  /**
   * Where somebody came or went, be it on leave, the reminders of that office or body are looked at again. Whoever is
   * away has no role that day, and the substitute has it.
   */
  private async lookAgain(today: IsoDate): Promise<void> {
    await sql`with recursive first as (
        update reminders.roles_known set on_day = ${today} where on_day is distinct from ${today}::date returning 1
      ), away as (
        select l.person_id, e.substitute
        from first, read.person_leave l, jsonb_to_recordset(l.leaves) as e ("from" date, "to" date, substitute uuid)
        where e."from" <= ${today} and e."to" >= ${today}
      ), acting as (
        select p.id as person_id, m.role, coalesce(m.entity_id, '') as entity_id, coalesce(m.body_id, '') as body_id, 0 as step
        from first, directory.person p join directory.membership m on m.person_id = p.id
        where p.email is not null and p.kind = 'human' and m.role in ('focal_point', 'secretariat', 'chair')
        and m.from_on <= ${today} and (m.until_on is null or m.until_on >= ${today})
        union all select a.substitute, acting.role, acting.entity_id, acting.body_id, acting.step + 1
        from acting join away a on a.person_id = acting.person_id where a.substitute is not null and acting.step < 5
      ), held as (
        select distinct person_id, role, entity_id, body_id from acting
        where person_id not in (select person_id from away)
      ), gone as (
        delete from reminders.known_role k where exists (select from first)
        and (person_id, role, entity_id, body_id) not in (select person_id, role, entity_id, body_id from held)
        returning role, entity_id, body_id
      ), come as (
        insert into reminders.known_role (person_id, role, entity_id, body_id)
        select person_id, role, entity_id, body_id from held on conflict do nothing returning role, entity_id, body_id
      )
      update reminders.moment m set look_at = 'epoch' from (select * from gone union select * from come) c
      where m.looked_at is not null and (c.body_id = '' or c.body_id = m.body_id)
      and (c.role <> 'focal_point' or c.entity_id = m.entity_id)`.execute(this.db);
  }
}
