import { sql } from 'kysely';

/** The last day on which documents for meeting `m` are taken: as announced, else by the rule of the body in session. */
const documentsUntil = sql`coalesce(m.documents_on, (
  select case
    when rule.counted = 'calendar_days' or rule.days = 0 then m.from_on - rule.days
    else (
      select m.from_on - back from generate_series(1, 7 * (rule.days + cardinality(ruling.holidays))) back
      where extract(isodow from m.from_on - back)::int = any(ruling.working_days)
        and m.from_on - back <> all(ruling.holidays)
      order by back offset rule.days - 1 limit 1)
  end
  from read.body ruling cross join lateral jsonb_to_record(ruling.document_rule) as rule(days int, counted text)
  where ruling.body_id = coalesce(m.parent_session_of, m.body_ids[1])))`;

/**
 * The last day of a limit, what `dueOn` is in the domain: of a record `limit_of(type, "on", "to", relation, meeting)` beside the
 * meeting `m` that it hangs on, if any.
 */
export const limitDay = sql`case
  when limit_of.type = 'date' then limit_of."on"
  when limit_of.type = 'period' then limit_of."to"
  when m.cancelled then null
  when limit_of.relation = 'before' then m.from_on - 1
  when limit_of.relation = 'at' then coalesce(m.to_on, m.from_on)
  when limit_of.relation = 'by_document_deadline_of' then ${documentsUntil}
end`;
