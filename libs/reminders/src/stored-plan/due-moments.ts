import { Inject, Injectable } from '@nestjs/common';
import type { IsoDate } from '@app/kernel';
import { Kysely, sql } from 'kysely';
import type { Moment } from '../domain/index.js';
import { momentOf, type StoredMoment } from './moment.table.js';

const KNOWN = sql`m.outcome_id, m.key, m.body_id, m.reason, m.audience, m.entity_id, m.on_day, m.until_day, m.due,
  m.outside, m.release, m.meeting_id, m.mailable_on, r.version, r.visibility`;

/** An outcome that may have to be mailed about, and when it is to be looked at again; null: not before it changes. */
export interface LookedAt {
  readonly outcomeId: string;
  readonly next: Date | null;
}

/** Reads the stored plan by when there may be something to do. */
@Injectable()
export class DueMoments {
  constructor(@Inject(Kysely) private readonly db: Kysely<unknown>) {}

  /**
   * The reminders, reached or not, of all outcomes of which one may have to go out at an instant. A tick of a later instant, which
   * somebody asked for, passes over nothing that is due now: what it looked at is looked at again. Of those of one
   * audience and date that are reached everywhere only the last is said, unless an officer has a say in it; the others are left out.
   */
  async at(at: Date): Promise<readonly Moment[]> {
    const { rows } = await sql<StoredMoment>`with due as (
        select outcome_id from reminders.moment where look_at <= ${at}
        union select outcome_id from reminders.moment where looked_at > ${at}
      ), opened as (
        select m.*, m.on_day < (${at}::timestamptz at time zone 'UTC')::date and not m.outside as is_reached
        from due join reminders.moment m using (outcome_id) where m.opens_at <= ${at}
      ), ranked as (
        select m.*, row_number() over (partition by outcome_id, audience, entity_id, due, until_day, is_reached
          order by on_day desc, reason = 'asked' desc, key desc) as from_last from opened m
      )
      select ${KNOWN} from ranked m join read.outcome_register r using (outcome_id)
      where not is_reached or from_last = 1 order by r.reference, m.on_day`.execute(this.db);
    return rows.map(momentOf);
  }

  /**
   * Outcomes of a body with a reminder that goes out only when an officer releases it, and whose day may have come: an
   * officer need not wait for the next working day.
   */
  async heldIn(body: string, at: Date): Promise<readonly string[]> {
    const { rows } = await sql<{ id: string }>`select distinct outcome_id as id from reminders.moment
      where body_id = ${body} and release = 'by_officer' and opens_at is not null
      and on_day <= (${at}::timestamptz at time zone 'UTC')::date + 1`.execute(this.db);
    return rows.map(({ id }) => id);
  }

  /** The first days, from this one on, on which reminders can be mailed. */
  async daysFrom(day: IsoDate, most: number): Promise<readonly IsoDate[]> {
    const { rows } = await sql<{ day: IsoDate }>`select distinct mailable_on as day from reminders.moment
      where mailable_on >= ${day} and opens_at is not null order by 1 limit ${most}`.execute(this.db);
    return rows.map((row) => row.day);
  }

  /** The reminders that can be mailed on a day for the first time. */
  async mailableOn(day: IsoDate): Promise<readonly (Moment & { readonly reference: string })[]> {
    const { rows } = await sql<
      StoredMoment & { reference: string }
    >`select ${KNOWN}, r.reference from reminders.moment m
      join read.outcome_register r using (outcome_id)
      where m.mailable_on = ${day} and m.opens_at is not null order by r.reference, m.key`.execute(this.db);
    return rows.map((row) => ({ ...momentOf(row), reference: row.reference }));
  }

  /** Notes what was looked at. What is still to be mailed stays as it is, so that the next tick finds it. */
  async looked(looked: readonly LookedAt[], at: Date): Promise<void> {
    if (looked.length === 0) return;
    await sql`update reminders.moment m set look_at = w.next, looked_at = ${at}
      from jsonb_to_recordset(${JSON.stringify(looked)}::jsonb) as w ("outcomeId" uuid, next timestamptz)
      where m.outcome_id = w."outcomeId" and m.opens_at <= ${at}`.execute(this.db);
  }
}
