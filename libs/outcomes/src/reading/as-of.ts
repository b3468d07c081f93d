import type { AsOf, LogCut } from '@app/event-store';
import { DomainError, dateIn, parseIsoDate, type Clock, type IsoDate } from '@app/kernel';
import { sql, type Kysely } from 'kysely';
import { recordedMoment } from './as-recorded.js';
import { Facts } from './facts.js';
import { selectOn } from './select-on.js';

/** A point in time of the register: the end of a day in the body's zone. */
export interface AsOfMoment {
  readonly on: IsoDate;
  /** The meeting that was asked for, if one was. */
  readonly meeting: string | null;
}

/** What a person asked on both clocks; nothing is now, by what is recorded to date. */
export interface MomentAsked {
  /** A date or a meeting. */
  readonly asOf?: string | undefined;
  /** An instant or a position of the log. */
  readonly asRecorded?: string | undefined;
}

export interface RegisterDay {
  /** Null: now. */
  readonly asOf: AsOfMoment | null;
  /** What the register knew; null: what is recorded to date. */
  readonly asRecorded: LogCut | null;
  /** What "today" is for lateness: the day asked about, else the day of the recording, else today in the body's zone. */
  readonly day: IsoDate;
  /** The body's, IANA. */
  readonly timeZone: string;
  /** Meetings whose outcomes stand in the body's register though another body may follow them. */
  readonly shared: readonly string[];
}

/**
 * Reads what a person asked. A date is the end of that day; a meeting, by its id or its number, stands for its last day.
 * Refuses with `body-unknown`, `as-of-unknown`, `as-of-undated`, and as `recordedMoment` does.
 */
export async function registerDay(
  db: Kysely<unknown>,
  clock: Clock,
  body: string,
  asked: MomentAsked,
  facts = new Facts(),
): Promise<RegisterDay> {
  await facts.need(db, { bodies: [body] });
  const known = facts.body(body);
  if (known === null) throw new DomainError('body-unknown', `There is no body "${body}" in the register.`, { body });
  const { time_zone: timeZone, shared } = known;
  const asRecorded = asked.asRecorded === undefined ? null : await recordedMoment(selectOn(db), asked.asRecorded);
  const asOf = asked.asOf === undefined ? null : await asOfMoment(db, body, asked.asOf);
  return { asOf, asRecorded, day: asOf?.on ?? dateIn(timeZone, asRecorded?.at ?? clock.now()), timeZone, shared };
}

/** The same moment as one stream is folded for it. */
export function knownBy({ asOf, asRecorded }: Pick<RegisterDay, 'asOf' | 'asRecorded'>): AsOf {
  return {
    ...(asOf !== null && { effectiveOn: asOf.on }),
    ...(asRecorded !== null && { position: asRecorded.position }),
  };
}

async function asOfMoment(db: Kysely<unknown>, body: string, asked: string): Promise<AsOfMoment> {
  const on = parseIsoDate(asked);
  return on === null ? await lastDayOf(db, body, asked) : { on, meeting: null };
}

async function lastDayOf(db: Kysely<unknown>, body: string, asked: string): Promise<AsOfMoment> {
  const { rows } = await sql<{ meeting_id: string; to_on: IsoDate | null }>`
    select meeting_id, to_on from read.meeting
    where ${body} = any(body_ids) and (meeting_id = ${asked} or (kind = 'meeting' and ordinal::text = ${asked}))
    order by meeting_id = ${asked} desc`.execute(db);
  const [row] = rows;
  if (row === undefined)
    throw new DomainError('as-of-unknown', `"${asked}" is neither a date (YYYY-MM-DD) nor a meeting of ${body}.`);
  if (row.to_on === null) throw new DomainError('as-of-undated', `The dates of ${row.meeting_id} are not known.`);
  return { on: row.to_on, meeting: row.meeting_id };
}
