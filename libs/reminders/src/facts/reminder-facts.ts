import { Inject, Injectable } from '@nestjs/common';
import { together } from '@app/database';
import { addDays, dateIn, type IsoDate, type Visibility } from '@app/kernel';
import { occasionDays } from '@app/meetings';
import { dueOn, outcomeStream, type Due, type Occasions } from '@app/outcomes';
import { Kysely, sql } from 'kysely';
import { LINK_DAYS } from '../answers/links/answer-link.js';
import type { ReminderReleasesRow } from '../read-models/reminder-releases.projection.js';
import {
  type Absence,
  type AddressBook,
  type BodyId,
  type Contact,
  type DecidedMoments,
  type EntityId,
  mailedKey,
  type Office,
  type ReminderBody,
  type ReminderItem,
  STANDARD_POLICY,
} from '../domain/index.js';

interface ItemRow extends Omit<ReminderItem, 'claimedOn' | 'heldOn' | 'deadlines'> {
  readonly meeting: string;
  readonly deadlines: readonly { readonly due: Due; readonly words: string }[];
}

type Body = Omit<ReminderBody, 'policy'> & { readonly policy: ReminderBody['policy'] | null };

/** All that reminders read of the rest of the register, as it is now. */
@Injectable()
export class ReminderFacts {
  private readonly linesOf = together((asked: readonly (readonly string[])[]) => this.allLines(asked));

  constructor(@Inject(Kysely) private readonly db: Kysely<unknown>) {}

  async bodies(): Promise<readonly ReminderBody[]> {
    const { rows } = await sql<Body>`select b.body_id as body, name, time_zone as "timeZone",
      working_days as "workingDays", holidays, secretariat, inside_entities as "insideEntities",
      reminders_from as "switchedOn", coalesce((select jsonb_agg(jsonb_build_object('meeting', m.meeting_id, 'from', m.from_on)
        order by m.from_on) from read.meeting m where b.body_id = any(m.body_ids) and m.kind = 'meeting'
        and m.from_on is not null and not m.cancelled), '[]'::jsonb) as meetings
      , p.policy from read.body b left join read.reminder_policy p on p.body_id = b.body_id order by b.body_id`.execute(
      this.db,
    );
    return rows.map((row) => ({ ...row, policy: row.policy ?? STANDARD_POLICY }));
  }

  /** Outcomes of these bodies that somebody may have to be told of; `only` those named, where it is given. */
  async items(bodies: readonly ReminderBody[], only?: readonly string[]): Promise<readonly ReminderItem[]> {
    const { rows } =
      await sql<ItemRow>`select outcome_id as "outcomeId", reference, title, kind, body_id as body, version,
      meeting_id as meeting, disposition, visibility, owners, deadlines, recorded_on as "recordedOn",
      (select a.waiting_since from read.reminder_answers a where a.outcome_id = r.outcome_id) as "answeredOn",
      coalesce((select x.asked from read.reminder_releases x where x.outcome_id = r.outcome_id), '[]') as "askedOn"
      from read.outcome_register r
      where body_id = any(${bodies.map(({ body }) => body)})
      and disposition in ('open', 'in_progress', 'awaiting_verification') and merged_into is null
      ${only === undefined ? sql`` : sql`and outcome_id = any(${only}::uuid[])`} order by reference`.execute(this.db);
    const zones = new Map(bodies.map(({ body, timeZone }) => [body, timeZone]));
    const [occasions, claimed] = await Promise.all([occasionDays(this.db), this.claims(rows)]);
    return rows.map(({ meeting, deadlines, ...row }) => {
      const claim = claimed.get(row.outcomeId);
      return {
        ...row,
        heldOn: dueOn({ type: 'meeting', relation: 'at', meeting }, occasions),
        deadlines: deadlines.map(({ due, words }) => limitOf(due, words, occasions)),
        claimedOn: claim === undefined ? null : dateIn(zones.get(row.body) ?? 'UTC', claim),
      };
    });
  }

  /** Who has which role on a day; `only` as much of it as concerns these. */
  async addressBook(on: IsoDate, only?: Concerned): Promise<AddressBook> {
    const whom =
      only === undefined
        ? sql``
        : sql`and (m.role in ('secretariat', 'chair', 'auditor') or m.person_id::text = any(${only.recipients})
            or m.entity_id = any(${only.entities}))`;
    const contacts =
      await sql<Contact>`select p.id as person, p.name, p.email, p.time_zone as "timeZone", p.language, m.role,
      m.entity_id as entity, m.body_id as body from directory.person p join directory.membership m on m.person_id = p.id
      where p.email is not null and p.kind = 'human' and m.from_on <= ${on} and (m.until_on is null or m.until_on >= ${on})
      ${whom} order by p.name, p.id`.execute(this.db);
    const which = only === undefined ? sql`` : sql`where entity_id = any(${only.entities})`;
    const offices = await sql<Office>`select entity_id as entity, name, email from read.entity ${which}`.execute(
      this.db,
    );
    return {
      contacts: contacts.rows,
      offices: new Map(offices.rows.map((office) => [office.entity, office])),
      absences: await this.absences(on),
    };
  }

  /** Who is away and who stands in, as long as they have a role; then and later, and before, for as long as a mail of then can be answered. */
  private async absences(on: IsoDate): Promise<readonly Absence[]> {
    const { rows } = await sql<Absence>`select l.person_id as person, e."from", e."to",
      case when s.email is not null then jsonb_build_object('person', s.id, 'name', s.name, 'email', s.email,
        'timeZone', s.time_zone, 'language', s.language) end as substitute
      from read.person_leave l cross join jsonb_to_recordset(l.leaves) as e ("from" date, "to" date, substitute uuid)
      left join directory.person s on s.id = e.substitute and exists (select from directory.membership m
        where m.person_id = s.id and coalesce(m.until_on >= ${on}::date, true))
      where e."to" >= ${addDays(on, -LINK_DAYS)}::date order by e."from", l.person_id`.execute(this.db);
    return rows;
  }

  /** What officers decided about reminders of these outcomes. */
  async decisions(outcomeIds: readonly string[]): Promise<DecidedMoments> {
    const { rows } = await sql<
      Omit<ReminderReleasesRow, 'asked'>
    >`select outcome_id, decisions from read.reminder_releases
      where outcome_id = any(${outcomeIds}::uuid[])`.execute(this.db);
    return new Map(
      rows.flatMap(({ outcome_id, decisions }) =>
        decisions.map(({ moment, decision }) => [mailedKey(outcome_id, moment), decision] as const),
      ),
    );
  }

  /** Outcomes, whatever became of them. */
  lines(outcomeIds: readonly string[]): Promise<readonly OutcomeLine[]> {
    return outcomeIds.length === 0 ? Promise.resolve([]) : this.linesOf(outcomeIds);
  }

  /** What persons and entities are called. */
  async names(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { rows } = await sql<{ id: string; name: string }>`select id::text, name from directory.person
      where id::text = any(${ids})
      union all select entity_id, name from read.entity where entity_id = any(${ids})`.execute(this.db);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  private async allLines(asked: readonly (readonly string[])[]): Promise<readonly (readonly OutcomeLine[])[]> {
    const { rows } =
      await sql<OutcomeLine>`select outcome_id as "outcomeId", reference, title, body_id as body, visibility, owners,
      version from read.outcome_register where outcome_id = any(${[...new Set(asked.flat())]}::uuid[])
      order by reference`.execute(this.db);
    return asked.map((ids) => {
      const wanted = new Set(ids);
      return rows.filter(({ outcomeId }) => wanted.has(outcomeId));
    });
  }

  /** The register keeps when a step happened; when it was learned stands in the log. */
  private async claims(
    items: readonly Pick<ItemRow, 'outcomeId' | 'disposition'>[],
  ): Promise<ReadonlyMap<string, Date>> {
    const streams = items
      .filter(({ disposition }) => disposition === 'awaiting_verification')
      .map(({ outcomeId }) => outcomeStream(outcomeId).streamId);
    if (streams.length === 0) return new Map();
    const { rows } = await sql<{ outcome: string; at: Date }>`select distinct on (stream_id)
      substr(stream_id, ${outcomeStream('').streamId.length + 1}::int) as outcome, recorded_at as at from es.event
      where stream_id = any(${streams}) and type = 'CompletionClaimed' order by stream_id, version desc`.execute(
      this.db,
    );
    return new Map(rows.map(({ outcome, at }) => [outcome, at]));
  }
}

function limitOf(due: Due, words: string, occasions: Occasions): ReminderItem['deadlines'][number] {
  const on = dueOn(due, occasions);
  if (due.type !== 'meeting') return { on, waitsFor: null, documentsBy: null, words };
  const documentsBy = dueOn({ ...due, relation: 'by_document_deadline_of' }, occasions);
  return { on, waitsFor: on === null ? due.meeting : null, documentsBy, words };
}

/** Whom an address book is read for: whoever keeps the registers, chairs or audits is always in it. */
export interface Concerned {
  readonly entities: readonly EntityId[];
  /** Persons whose roles are wanted, all of them. */
  readonly recipients: readonly string[];
}

export interface OutcomeLine {
  readonly outcomeId: string;
  readonly reference: string;
  readonly title: string;
  readonly body: BodyId;
  readonly visibility: Visibility;
  readonly owners: readonly EntityId[];
  readonly version: number;
}
