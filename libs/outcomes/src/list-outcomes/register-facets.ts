import type { RegisterPage } from '@app/contracts';
import { sql, type RawBuilder } from 'kysely';
import { stageWords } from '../domain/index.js';
import { fewerRows } from '../reading/fewer-rows.js';
import type { RegisterAt } from '../reading/register-at.js';
import { all, asksForDays, type Conditions, type FacetName } from '../reading/register-filter.js';
import { datedLines } from '../reading/register-lines.js';
import type { ListOutcomes } from './list-outcomes.query.js';

interface Count {
  readonly facet: FacetName | 'total';
  readonly value: string | null;
  readonly label: string | null;
  readonly count: number;
}

/** Counts per value of each facet in one statement, each with the other filters applied; what no facet offers is asked once. */
export async function countFacets(
  at: RegisterAt,
  filter: ListOutcomes['filter'],
  parts: Conditions,
): Promise<Pick<RegisterPage, 'facets' | 'total'>> {
  const chosen = (facet?: FacetName) =>
    sql`from chosen where ${facet ? all(parts, 'other', 'due', facet) : all(parts, 'other', 'due')}`;
  const { rows } =
    await sql<Count>`with ${at.asOf !== null || asksForDays(filter) ? fromLines(at, filter, parts) : fromRows(at, filter, parts)}, counted as (
      select 'meeting' as facet, meeting_id as value, count(*)::int as count ${chosen('meeting')} group by 2
      union all select 'kind', kind, count(*)::int ${chosen('kind')} group by 2
      union all select 'disposition', disposition, count(*)::int ${chosen('disposition')} group by 2
      union all select 'owner', owner, count(*)::int
        from (select unnest(case owners when '{}' then '{none}' else owners end) as owner ${chosen('owner')}) each group by 2
      union all select 'overdue', null, count(*)::int ${chosen('overdue')} and late
      union all select 'total', null, count(*)::int ${chosen()}
    )
    select c.facet, c.value, coalesce(e.name, m.title) as label, c.count
    from counted c
    left join read.entity e on c.facet = 'owner' and e.entity_id = c.value
    left join read.meeting m on c.facet = 'meeting' and m.meeting_id = c.value
    order by c.count desc, c.value`.execute(at.db);
  const facet = (name: Count['facet']) =>
    rows.flatMap((row) =>
      row.facet === name && row.value !== null
        ? [{ value: row.value, label: row.label ?? labelOf(row.value), count: row.count }]
        : [],
    );
  const single = (name: Count['facet']) => rows.find((row) => row.facet === name)?.count ?? 0;
  return {
    total: single('total'),
    facets: {
      meeting: facet('meeting').sort((a, b) => (a.value < b.value ? 1 : -1)),
      kind: facet('kind'),
      disposition: facet('disposition'),
      owner: facet('owner'),
      overdue: single('overdue'),
    },
  };
}

/** What every facet has in common, of lines whose limits are known. */
function fromLines(at: RegisterAt, { body }: ListOutcomes['filter'], parts: Conditions): RawBuilder<unknown> {
  return sql`${datedLines(body, at)}, chosen as materialized (
      select meeting_id, kind, disposition, owners, late from line where ${parts.other} and ${parts.due})`;
}

/** The same of the rows themselves: the days of limits are computed for those only that may be late. */
function fromRows(at: RegisterAt, { body }: ListOutcomes['filter'], parts: Conditions): RawBuilder<unknown> {
  const limited = fewerRows(at, body, sql`deadlines <> '[]'::jsonb and disposition in ('open', 'in_progress')`);
  return sql`${datedLines(body, limited)}, chosen as materialized (
      select meeting_id, kind, disposition, owners, outcome_id in (select outcome_id from line where late) as late
      from ${fewerRows(at, body, parts.other).rows} row)`;
}

function labelOf(value: string): string {
  return value === 'none' ? 'Nobody named' : stageWords(value);
}
