import type { Pool } from 'pg';

/** What pages call somebody who was erased. */
export const FORMER_OFFICER = 'a former officer';

/** Names by directory id, for pages that say who acted; who was erased bears that name in the table. */
export async function personNames(pool: Pool, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await pool.query<{ id: string; name: string }>(
    'select id::text, name from directory.person where id::text = any($1)',
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
