import type { IsoDate } from '@app/kernel';
import { sql, type RawBuilder } from 'kysely';
import type { RegisterLine } from '../read-models/outcome-register.table.js';
import type { RegisterAt } from './register-at.js';

/** The part of a line that changes in time, as jsonb_to_recordset reads it back from `periods`. */
const periodColumns = sql`"from" date, title text, wording text, paragraph text, paragraphs text[], stage text, disposition text, owners text[],
  addressees text[], legs jsonb, deadlines jsonb, instruments text[], views text[], relations jsonb, reiterated int, reworded int,
  last_step text, last_on date`;

const identity = sql`r.outcome_id, r.reference, r.body_id, r.meeting_id, r.number, r.kind, r.effective_on, r.version`;
const changing = (from: 'r' | 'p') => {
  const table = sql.ref(from);
  return sql`${table}.title, ${table}.wording, ${table}.paragraph, ${table}.paragraphs, ${table}.stage, ${table}.disposition, ${table}.owners,
    ${table}.addressees, ${table}.legs, ${table}.deadlines, ${table}.instruments, ${table}.views, ${table}.relations, ${table}.reiterated, ${table}.reworded,
    ${table}.last_step, ${table}.last_on`;
};

/** The lines of one body's register, as they are now or as they read at the end of a day. */
function linesOf(body: string, { rows, asOf }: RegisterAt): RawBuilder<unknown> {
  if (asOf === null) return sql`select ${identity}, ${changing('r')} from ${rows} r where r.body_id = ${body}`;
  return sql`select ${identity}, ${changing('p')} from ${rows} r
    cross join lateral (
      select * from jsonb_to_recordset(r.periods) as x(${periodColumns})
      where x."from" <= ${asOf.on}::date order by x."from" desc limit 1
    ) p
    where r.body_id = ${body}`;
}

/**
 * Common table `line`: each line with the last day of each of its limits, the nearest of them, and whether it has passed.
 * A limit that hangs on a meeting without dates, or on a cancelled one, is open. An invitation is never overdue, and what is claimed waits for others.
 */
export function datedLines(body: string, at: RegisterAt): RawBuilder<unknown> {
  return sql`line as materialized (
    select l.*, limits.due_on, limits.due_days, limits.due_meetings, work.under_way,
      coalesce(work.under_way and limits.due_on < ${at.day}::date, false) as late,
      cardinality(l.owners) = 0 or l.owners && coalesce(b.inside_entities, '{}') as inside
    from (${linesOf(body, at)}) l
    left join read.body b on b.body_id = l.body_id
    cross join lateral (
      select l.disposition in ('open', 'in_progress') and l.kind <> 'invitation' as under_way
    ) work
    cross join lateral (
      select min(last.day) as due_on, coalesce(array_agg(last.day order by stated.n), '{}') as due_days,
        coalesce(array_agg(limit_of.meeting) filter (where limit_of.meeting is not null), '{}') as due_meetings
      from jsonb_array_elements(l.deadlines) with ordinality as stated(deadline, n)
      cross join lateral jsonb_to_record(stated.deadline->'due')
        as limit_of(type text, "on" date, "to" date, relation text, meeting text)
      left join read.meeting m on m.meeting_id = limit_of.meeting and not m.cancelled
      cross join lateral (
        select case
          when limit_of.type = 'date' then limit_of."on"
          when limit_of.type = 'period' then limit_of."to"
          when limit_of.relation = 'before' then m.from_on - 1
          when limit_of.relation = 'at' then coalesce(m.to_on, m.from_on)
        end as day
      ) last
    ) limits
  )`;
}

/** A row of the common table `line`. */
export interface DatedLine extends RegisterLine {
  readonly outcome_id: string;
  readonly reference: string;
  readonly body_id: string;
  readonly meeting_id: string;
  readonly number: number;
  readonly kind: string;
  readonly effective_on: IsoDate;
  readonly version: number;
  readonly due_on: IsoDate | null;
  /** The last day of each of `deadlines`, where it is known. */
  readonly due_days: readonly (IsoDate | null)[];
  /** The meetings that limits hang on. */
  readonly due_meetings: readonly string[];
  /** Somebody is to do something and has not said yet that it is done. */
  readonly under_way: boolean;
  readonly late: boolean;
  readonly inside: boolean;
}
