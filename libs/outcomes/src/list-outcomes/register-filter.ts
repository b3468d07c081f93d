import type { RegisterQuery } from '@app/contracts';
import { sql, type RawBuilder } from 'kysely';

type Filter = Omit<RegisterQuery, 'cursor'>;

export type FacetName = 'meeting' | 'kind' | 'disposition' | 'owner' | 'overdue' | 'other';

/** What each filter asks of a line; a facet is counted with all filters but its own. */
export function conditions(filter: Filter): Readonly<Record<FacetName, RawBuilder<unknown>>> {
  const yes = sql`true`;
  return {
    meeting: filter.meeting?.length ? sql`meeting_id = any(${filter.meeting})` : yes,
    kind: filter.kind?.length ? sql`kind = any(${filter.kind})` : yes,
    disposition: filter.disposition?.length ? sql`disposition = any(${filter.disposition})` : yes,
    owner: filter.owner?.length ? ownerCondition(filter.owner) : yes,
    overdue: filter.overdue ? sql`late` : yes,
    other: sql.join([instrument(filter), text(filter.q)], sql` and `),
  };
}

/** `none` asks for what nobody owns. */
function ownerCondition(owners: readonly string[]): RawBuilder<unknown> {
  const named = sql`owners && ${owners}::text[]`;
  return owners.includes('none') ? sql`(${named} or cardinality(owners) = 0)` : named;
}

function instrument({ instrument: wanted }: Filter): RawBuilder<unknown> {
  return wanted?.length ? sql`instruments && ${wanted}::text[]` : sql`true`;
}

/** Words of the title and the wordings in their English stems, a reference or paragraph as it is written, or part of a title. */
function text(q: string | undefined): RawBuilder<unknown> {
  const words = q?.trim();
  if (!words) return sql`true`;
  const part = `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return sql`(to_tsvector('english', title || ' ' || wording) @@ websearch_to_tsquery('english', ${words})
    or reference ilike ${part} or paragraph = ${words.replace(/^§\s*/, '')} or title ilike ${part}
    or exists (select from read.entity e where e.entity_id = any(owners || addressees) and e.name ilike ${part}))`;
}

export function all(parts: Readonly<Record<FacetName, RawBuilder<unknown>>>, without?: FacetName): RawBuilder<unknown> {
  const names = (Object.keys(parts) as FacetName[]).filter((name) => name !== without);
  return sql.join(
    names.map((name) => parts[name]),
    sql` and `,
  );
}
