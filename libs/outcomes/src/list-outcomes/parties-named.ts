import { sql, type Kysely } from 'kysely';
import type { Facts } from '../reading/facts.js';

/** The parties whose names hold these letters, as they are called now. All names are read once, and looked through here. */
export async function partiesNamed(db: Kysely<unknown>, facts: Facts, letters: string): Promise<readonly string[]> {
  const names = await facts.figure('names of all parties', () => readNames(db));
  const sought = letters.trim().toLowerCase();
  return names.flatMap(([id, name]) => (name.includes(sought) ? [id] : []));
}

async function readNames(db: Kysely<unknown>): Promise<readonly (readonly [id: string, name: string])[]> {
  const { rows } = await sql<{ entity_id: string; sought: string }>`select entity_id, sought from read.entity`.execute(
    db,
  );
  return rows.map(({ entity_id, sought }) => [entity_id, sought]);
}
