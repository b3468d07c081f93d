import { EventStore } from '@app/event-store';
import { type IsoDate } from '@app/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { Kysely, sql } from 'kysely';
import { type MeetingId } from '../domain/index.js';
import { meetingStream } from '../streams.js';
import { type Closing, type ClosingRole } from './closing.table.js';

/** Closed meetings with the names of their bodies. */
const CLOSINGS = sql`select m.meeting_id as meeting, m.title, m.closed_on as "closedOn",
  array(select b.name from read.body b where b.body_id = any(m.body_ids) order by b.body_id) as bodies
  from read.meeting m where m.closed_on is not null`;

/** All that the mails of closings read of the rest of the register, as it is now. */
@Injectable()
export class ClosingFacts {
  constructor(
    @Inject(Kysely) private readonly db: Kysely<unknown>,
    private readonly events: EventStore,
  ) {}

  /** Closings of which the ledger has not heard, the oldest first. */
  async unnoted(): Promise<readonly Closing[]> {
    const { rows } = await sql<Closing>`${CLOSINGS}
      and not exists (select from reminders.closing c where c.meeting_id = m.meeting_id)
      order by m.closed_on, m.meeting_id`.execute(this.db);
    return rows;
  }

  async of(meeting: MeetingId): Promise<Closing | null> {
    const { rows } = await sql<Closing>`${CLOSINGS} and m.meeting_id = ${meeting}`.execute(this.db);
    return rows[0] ?? null;
  }

  /** Where the log has the closing; the register keeps only its date. */
  async position(meeting: MeetingId): Promise<bigint> {
    const closed = (await this.events.read(meetingStream(meeting).streamId)).find(
      ({ type }) => type === 'MeetingClosed',
    );
    if (closed === undefined) throw new Error(`The log has no closing of ${meeting}.`);
    return closed.position;
  }

  /** The chair and the auditors of a meeting's bodies on a day, each once. */
  async recipients(
    meeting: MeetingId,
    on: IsoDate,
  ): Promise<readonly { readonly person: string; readonly roles: readonly ClosingRole[] }[]> {
    const { rows } = await sql<{ person: string; roles: ClosingRole[] }>`select p.id::text as person,
      array_agg(distinct s.role order by s.role desc) as roles
      from read.meeting m
      join directory.membership s on s.body_id is null or s.body_id = any(m.body_ids)
      join directory.person p on p.id = s.person_id
      where m.meeting_id = ${meeting} and s.role in ('chair', 'auditor')
        and s.from_on <= ${on} and (s.until_on is null or s.until_on >= ${on})
        and p.kind = 'human' and p.email is not null and p.erased_at is null
      group by p.id order by p.id`.execute(this.db);
    return rows;
  }

  /** Null for somebody who was erased or has no address any more. */
  async address(person: string): Promise<{ name: string; address: string; language: string } | null> {
    const { rows } = await sql<{
      name: string;
      address: string;
      language: string;
    }>`select name, email as address, language from directory.person
      where id = ${person} and email is not null and erased_at is null`.execute(this.db);
    return rows[0] ?? null;
  }
}
