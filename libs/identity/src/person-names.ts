import type { Pool } from 'pg';

/** What pages call somebody who was erased. */
export const FORMER_OFFICER = 'a former officer';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Names by directory id, for pages that say who acted; who was erased bears that name in the table. */
export async function personNames(pool: Pool, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  // A program that acts of its own accord has no such id, and no name.
  const persons = ids.filter((id) => UUID.test(id));
  if (persons.length === 0) return new Map();
  const { rows } = await pool.query<{ id: string; name: string }>({
    name: 'person-names',
    text: 'select id::text, name from directory.person where id = any($1::uuid[])',
    values: [persons],
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
