import type { IsoDate } from '@app/kernel';
import { sql, type RawBuilder } from 'kysely';

/** The part of a line that changes in time, as jsonb_to_recordset reads it back from `periods`. */
const periodColumns = sql`"from" date, title text, wording text, paragraph text, stage text, disposition text, owners text[],
  addressees text[], deadlines jsonb, instruments text[], views text[], last_step text, last_on date`;

const identity = sql`r.outcome_id, r.reference, r.body_id, r.meeting_id, r.number, r.kind, r.effective_on, r.version`;
const changing = (from: 'r' | 'p') => {
  const table = sql.ref(from);
  return sql`${table}.title, ${table}.wording, ${table}.paragraph, ${table}.stage, ${table}.disposition, ${table}.owners,
    ${table}.addressees, ${table}.deadlines, ${table}.instruments, ${table}.views, ${table}.last_step, ${table}.last_on`;
};

/** The lines of one body's register, as they are now or as they read at the end of a day. */
function linesOf(body: string, asOf: IsoDate | null): RawBuilder<unknown> {
  if (asOf === null)
    return sql`select ${identity}, ${changing('r')} from read.outcome_register r where r.body_id = ${body}`;
  return sql`select ${identity}, ${changing('p')} from read.outcome_register r
    cross join lateral (
      select * from jsonb_to_recordset(r.periods) as x(${periodColumns})
      where x."from" <= ${asOf}::date order by x."from" desc limit 1
    ) p
    where r.body_id = ${body}`;
}

/**
 * Common table `line`: each line with the last day of its nearest limit and whether that day has passed.
 * `day` is today in the body's zone, or the day that is asked about. A limit that hangs on a meeting without dates is open.
 * An invitation is never overdue, and what is claimed waits for others.
 */
export function datedLines(body: string, asOf: IsoDate | null, day: IsoDate): RawBuilder<unknown> {
  return sql`line as materialized (
    select l.*, limits.due_on,
      coalesce(limits.due_on < ${day}::date and l.disposition in ('open', 'in_progress') and l.kind <> 'invitation', false) as late,
      cardinality(l.owners) = 0 or l.owners && coalesce(b.inside_entities, '{}') as inside
    from (${linesOf(body, asOf)}) l
    left join read.body b on b.body_id = l.body_id
    left join lateral (
      select min(case
        when d.due->>'type' = 'date' then (d.due->>'on')::date
        when d.due->>'type' = 'period' then (d.due->>'to')::date
        when d.due->>'relation' = 'before' then m.from_on - 1
        when d.due->>'relation' = 'at' then m.to_on
      end) as due_on
      from jsonb_to_recordset(l.deadlines) as d(due jsonb)
      left join read.meeting m on m.meeting_id = d.due->>'meeting'
    ) limits on true
  )`;
}

/** A row of the common table `line`. */
export interface DatedLine {
  readonly outcome_id: string;
  readonly reference: string;
  readonly body_id: string;
  readonly meeting_id: string;
  readonly number: number;
  readonly kind: string;
  readonly effective_on: IsoDate;
  readonly version: number;
  readonly title: string;
  readonly wording: string;
  readonly paragraph: string | null;
  readonly stage: string;
  readonly disposition: string;
  readonly owners: readonly string[];
  readonly addressees: readonly string[];
  readonly deadlines: readonly { readonly due: unknown; readonly words: string }[];
  readonly instruments: readonly string[];
  readonly views: readonly string[];
  readonly last_step: string;
  readonly last_on: IsoDate;
  readonly due_on: IsoDate | null;
  readonly late: boolean;
  readonly inside: boolean;
}
