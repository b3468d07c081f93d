import { Inject, Injectable } from '@nestjs/common';
import { EventStore } from '@app/event-store';
import { dateIn, type IsoDate, type Visibility } from '@app/kernel';
import { occasionDays } from '@app/meetings';
import { dueOn, outcomeStream, type Due, type Occasions } from '@app/outcomes';
import { Kysely, sql } from 'kysely';
import {
  type AddressBook,
  type BodyId,
  type Contact,
  type EntityId,
  type Office,
  type ReminderBody,
  type ReminderItem,
  STANDARD_POLICY,
} from '../domain/index.js';

interface ItemRow extends Omit<ReminderItem, 'claimedOn' | 'answeredOn' | 'heldOn' | 'deadlines'> {
  readonly meeting: string;
  readonly deadlines: readonly { readonly due: Due; readonly words: string }[];
}

type Body = Omit<ReminderBody, 'policy'> & { readonly policy: ReminderBody['policy'] | null };

/** All that reminders read of the rest of the register, as it is now. */
@Injectable()
export class ReminderFacts {
  constructor(
    @Inject(Kysely) private readonly db: Kysely<unknown>,
    private readonly events: EventStore,
  ) {}

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

  /** Outcomes of these bodies that somebody may have to be told of. */
  async items(bodies: readonly ReminderBody[]): Promise<readonly ReminderItem[]> {
    const { rows } =
      await sql<ItemRow>`select outcome_id as "outcomeId", reference, title, kind, body_id as body, version,
      meeting_id as meeting, disposition, visibility, owners, deadlines, recorded_on as "recordedOn" from read.outcome_register
      where body_id = any(${bodies.map(({ body }) => body)})
      and disposition in ('open', 'in_progress', 'awaiting_verification') and merged_into is null
      order by reference`.execute(this.db);
    const zones = new Map(bodies.map(({ body, timeZone }) => [body, timeZone]));
    const occasions = await occasionDays(this.db);
    return Promise.all(
      rows.map(async ({ meeting, deadlines, ...row }) => ({
        ...row,
        heldOn: dueOn({ type: 'meeting', relation: 'at', meeting }, occasions),
        deadlines: deadlines.map(({ due, words }) => limitOf(due, words, occasions)),
        claimedOn: await this.claimedOn(row, zones.get(row.body) ?? 'UTC'),
        answeredOn: null,
      })),
    );
  }

  /** Who has which role on a day. */
  async addressBook(on: IsoDate): Promise<AddressBook> {
    const contacts =
      await sql<Contact>`select p.id as person, p.name, p.email, p.time_zone as "timeZone", p.language, m.role,
      m.entity_id as entity, m.body_id as body from directory.person p join directory.membership m on m.person_id = p.id
      where p.email is not null and p.kind = 'human' and m.from_on <= ${on} and (m.until_on is null or m.until_on >= ${on})
      order by p.name, p.id`.execute(this.db);
    const offices = await sql<Office>`select entity_id as entity, name, email from read.entity`.execute(this.db);
    return { contacts: contacts.rows, offices: new Map(offices.rows.map((office) => [office.entity, office])) };
  }

  /** Outcomes, whatever became of them. */
  async lines(outcomeIds: readonly string[]): Promise<readonly OutcomeLine[]> {
    const { rows } =
      await sql<OutcomeLine>`select outcome_id as "outcomeId", reference, title, body_id as body, visibility, owners,
      version
      from read.outcome_register where outcome_id = any(${outcomeIds}::uuid[]) order by reference`.execute(this.db);
    return rows;
  }

  /** What persons and entities are called. */
  async names(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { rows } = await sql<{ id: string; name: string }>`select id::text, name from directory.person
      where id::text = any(${ids})
      union all select entity_id, name from read.entity where entity_id = any(${ids})`.execute(this.db);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** The register keeps when a step happened; when it was learned stands in the log. */
  private async claimedOn(
    { outcomeId, disposition }: Pick<ReminderItem, 'outcomeId' | 'disposition'>,
    timeZone: string,
  ): Promise<IsoDate | null> {
    if (disposition !== 'awaiting_verification') return null;
    const history = await this.events.read(outcomeStream(outcomeId).streamId);
    const claim = history.findLast(({ type }) => type === 'CompletionClaimed');
    return claim === undefined ? null : dateIn(timeZone, claim.recordedAt);
  }
}

function limitOf(due: Due, words: string, occasions: Occasions): ReminderItem['deadlines'][number] {
  const on = dueOn(due, occasions);
  if (due.type !== 'meeting') return { on, waitsFor: null, documentsBy: null, words };
  const documentsBy = dueOn({ ...due, relation: 'by_document_deadline_of' }, occasions);
  return { on, waitsFor: on === null ? due.meeting : null, documentsBy, words };
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
