import { EVERYTHING } from '@app/kernel';
import { sql, type RawBuilder } from 'kysely';
import { lineThen } from '../reading/page-line.js';
import type { RegisterAt } from '../reading/register-at.js';
import { all, type FacetName } from '../reading/register-filter.js';
import { rowsOfBody } from './counted-rows.js';
import { countedFacets, NOBODY, type CountedFacet, type Counts } from './facet-tally.js';
import type { PageAsked } from './lines-of-page.js';

/** What else may have changed by now is not counted of rows for a past day. */
const valueOf = (at: RegisterAt): Readonly<Record<CountedFacet, RawBuilder<unknown>>> => ({
  meeting: sql`meeting_id`,
  kind: at.asOf === null ? sql`kind` : sql`coalesce((${lineThen(at)})::json ->> 'kind', kind)`,
  disposition: sql`disposition`,
  owner: sql`unnest(case owners when '{}' then ${sql.lit(`{${NOBODY}}`)} else owners end)`,
});

/** The facets that are filtered by: each is counted with all filters but its own. */
export function facetsAsked(filter: PageAsked['filter']): readonly CountedFacet[] {
  return countedFacets.filter((facet) => (filter[facet]?.length ?? 0) > 0);
}

/** Counted of the rows. Where nothing else is asked it is a figure of the whole register. */
export async function ownCounts(asked: PageAsked): Promise<Partial<Counts>> {
  const facets = facetsAsked(asked.filter);
  const counts = await Promise.all(
    facets.map((facet) => {
      const count = () => countValues(asked, facet);
      return isOnlyFilter(asked.filter, facet) ? asked.facts.figure(nameOf(asked, facet), count) : count();
    }),
  );
  return Object.fromEntries(facets.map((facet, index) => [facet, counts[index]]));
}

async function countValues({ at, filter, parts }: PageAsked, facet: FacetName & CountedFacet) {
  const { rows } = await sql<{ value: string; count: number }>`
    select ${valueOf(at)[facet]} as value, count(*)::int as count
    ${rowsOfBody(at, filter.body)} and ${all(parts, facet)} group by 1`.execute(at.db);
  return new Map(rows.map(({ value, count }) => [value, count]));
}

export function isOnlyFilter({ q, stage, instrument, ...filter }: PageAsked['filter'], facet: CountedFacet): boolean {
  const asked = countedFacets.filter((name) => name !== facet).map((name) => filter[name]);
  return !q?.trim() && [...asked, stage, instrument].every((wanted) => (wanted?.length ?? 0) === 0);
}

function nameOf({ at, filter: { body } }: PageAsked, facet: CountedFacet): string {
  const seen = at.sight === EVERYTHING ? 'everything' : at.sight(body).join('+');
  return [facet, body, seen, at.asOf?.on ?? 'now', ...at.shared].join(' ');
}
