import type { IsoDate, Visibility } from '@app/kernel';
import { sql, type RawBuilder } from 'kysely';
import type { Awaiting } from '../domain/index.js';
import type { RegisterLine } from '../read-models/outcome-register.table.js';
import { limitDay } from './limit-day.js';
import { ofBody } from './of-body.js';
import type { RegisterAt } from './register-at.js';

/** The part of a line that changes in time, as jsonb_to_recordset reads it back from `periods`. */
const periodColumns = sql`"from" date, kind text, title text, wording text, paragraph text, paragraphs text[], stage text, disposition text, owners text[],
  addressees text[], legs jsonb, deadlines jsonb, originals jsonb, moved jsonb, apart_by text, instruments text[], views text[], relations jsonb, reiterated int, reworded int, unanswered int,
  last_step text, last_on date`;

const identity = sql`r.outcome_id, r.reference, r.body_id, r.meeting_id, r.number, r.effective_on, r.version, r.visibility`;
const changing = (from: 'r' | 'p') => {
  const table = sql.ref(from);
  return sql`${table}.kind, ${table}.title, ${table}.wording, ${table}.paragraph, ${table}.paragraphs, ${table}.stage, ${table}.disposition, ${table}.owners,
    ${table}.addressees, ${table}.legs, ${table}.deadlines, ${table}.originals, ${table}.moved, ${table}.apart_by, ${table}.instruments, ${table}.views, ${table}.relations, ${table}.reiterated, ${table}.reworded, ${table}.unanswered,
    ${table}.last_step, ${table}.last_on`;
};

/** The lines of one body's register, as they are now or as they read at the end of a day. */
function linesOf(body: string, at: RegisterAt): RawBuilder<unknown> {
  const { rows, asOf } = at;
  if (asOf === null) return sql`select ${identity}, ${changing('r')} from ${rows} r where ${ofBody(body, at)}`;
  return sql`select ${identity}, ${changing('p')} from ${rows} r
    cross join lateral (
      select * from jsonb_to_recordset(r.periods) as x(${periodColumns})
      where x."from" <= ${asOf.on}::date order by x."from" desc limit 1
    ) p
    where ${ofBody(body, at)}`;
}

/**
 * Common table `line`: each line with the last day of each of its limits, the nearest of them, and whether it has passed.
 * A limit that hangs on a meeting without dates, or on a cancelled one, is open. An invitation and a proposal are never overdue, and what is claimed waits for others.
 */
export function datedLines(body: string, at: RegisterAt): RawBuilder<unknown> {
  return sql`line as materialized (
    select l.*, limits.due_on, limits.due_days, limits.due_meetings, work.under_way,
      coalesce(work.under_way and limits.due_on < ${at.day}::date, false) as late,
      case when work.under_way and limits.due_on < ${at.day}::date then ${at.day}::date - limits.due_on end as days_late,
      coalesce(first.due_on, limits.due_on) as original_on,
      case when work.under_way and coalesce(first.due_on, limits.due_on) < ${at.day}::date
        then ${at.day}::date - coalesce(first.due_on, limits.due_on) end as days_late_originally,
      array_remove(array[
        case when work.unfinished and limits.cancelled then 'deadline_cancelled' end,
        case when work.unfinished and l.apart_by is not null then 'deadlines_apart' end,
        case when work.unfinished and b.mandate_ended_on <= ${at.day}::date then 'mandate_ended' end,
        case when l.unanswered > 0 then 'observation_response' end
      ], null) as awaits,
      cardinality(l.owners) = 0 or l.owners && coalesce(b.inside_entities, '{}') as inside
    from (${linesOf(body, at)}) l
    left join read.body b on b.body_id = l.body_id
    cross join lateral (
      select l.disposition in ('open', 'in_progress') and l.kind not in ('invitation', 'proposal') as under_way,
        l.disposition in ('open', 'in_progress', 'awaiting_verification') as unfinished
    ) work
    cross join lateral (
      select min(last.day) as due_on, coalesce(array_agg(last.day order by stated.n), '{}') as due_days,
        coalesce(array_agg(limit_of.meeting) filter (where limit_of.meeting is not null), '{}') as due_meetings,
        coalesce(bool_or(m.cancelled), false) as cancelled
      from jsonb_array_elements(l.deadlines) with ordinality as stated(deadline, n)
      cross join lateral jsonb_to_record(stated.deadline->'due')
        as limit_of(type text, "on" date, "to" date, relation text, meeting text)
      left join read.meeting m on m.meeting_id = limit_of.meeting
      cross join lateral (select ${limitDay} as day) last
    ) limits
    cross join lateral (
      select min(coalesce(stated.first, ${limitDay})) as due_on
      from jsonb_to_recordset(l.originals) as stated(due jsonb, first date)
      cross join lateral jsonb_to_record(stated.due)
        as limit_of(type text, "on" date, "to" date, relation text, meeting text)
      left join read.meeting m on m.meeting_id = limit_of.meeting
    ) first
  )`;
}

/** A row of the common table `line`. */
export interface DatedLine extends RegisterLine {
  readonly outcome_id: string;
  readonly reference: string;
  readonly body_id: string;
  readonly meeting_id: string;
  readonly number: number;
  readonly effective_on: IsoDate;
  readonly version: number;
  readonly visibility: Visibility;
  readonly due_on: IsoDate | null;
  /** The last day of each of `deadlines`, where it is known. */
  readonly due_days: readonly (IsoDate | null)[];
  /** The meetings that limits hang on. */
  readonly due_meetings: readonly string[];
  /** Somebody is to do something and has not said yet that it is done. */
  readonly under_way: boolean;
  readonly late: boolean;
  /** Days since `due_on`; null where it is not late. */
  readonly days_late: number | null;
  /** What `due_on` was when its limits were first known. */
  readonly original_on: IsoDate | null;
  readonly days_late_originally: number | null;
  readonly awaits: readonly Awaiting[];
  readonly inside: boolean;
}
