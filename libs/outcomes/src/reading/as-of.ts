import { DomainError, dateIn, parseIsoDate, type Clock, type IsoDate } from '@app/kernel';
import { sql, type Kysely } from 'kysely';

/** A point in time of the register: by what is recorded to date, the end of a day in the body's zone. */
export interface AsOfMoment {
  readonly on: IsoDate;
  /** The meeting that was asked for, if one was. */
  readonly meeting: string | null;
}

export interface RegisterDay {
  /** Null: now. */
  readonly asOf: AsOfMoment | null;
  /** What "today" is for lateness: the day asked about, or today in the body's zone. */
  readonly day: IsoDate;
  /** The body's, IANA. */
  readonly timeZone: string;
}

/**
 * Reads what a person asked: nothing, a date, or a meeting, which stands for its last day.
 * Refuses with `body-unknown`, `as-of-unknown`, `as-of-undated`.
 */
export async function registerDay(
  db: Kysely<unknown>,
  clock: Clock,
  body: string,
  asked: string | undefined,
): Promise<RegisterDay> {
  const timeZone = await timeZoneOf(db, body);
  if (asked === undefined) return { asOf: null, day: dateIn(timeZone, clock.now()), timeZone };
  const on = parseIsoDate(asked);
  const asOf = on === null ? await lastDayOf(db, body, asked) : { on, meeting: null };
  return { asOf, day: asOf.on, timeZone };
}

async function timeZoneOf(db: Kysely<unknown>, body: string): Promise<string> {
  const { rows } = await sql<{ time_zone: string }>`select time_zone from read.body where body_id = ${body}`.execute(
    db,
  );
  const [row] = rows;
  if (row === undefined) throw new DomainError('body-unknown', `There is no body "${body}" in the register.`, { body });
  return row.time_zone;
}

async function lastDayOf(db: Kysely<unknown>, body: string, meeting: string): Promise<AsOfMoment> {
  const { rows } = await sql<{ to_on: IsoDate | null }>`
    select to_on from read.meeting where meeting_id = ${meeting} and ${body} = any(body_ids)`.execute(db);
  const [row] = rows;
  if (row === undefined)
    throw new DomainError('as-of-unknown', `"${meeting}" is neither a date (YYYY-MM-DD) nor a meeting of ${body}.`);
  if (row.to_on === null) throw new DomainError('as-of-undated', `The dates of ${meeting} are not known.`);
  return { on: row.to_on, meeting };
}
