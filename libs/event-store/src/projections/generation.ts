import { type Pool } from 'pg';
import { type AnyProjection } from './projection.js';
import { ReadTable } from './read-table.js';
import { inTransaction, rowOf, rowsOf } from '../rows-of.js';

/**
 * The live generation of a projection's table, made when it is the first. Null where this program is not the one to follow
 * it: newer code than its own is live, or older code is and a generation of its own has to be built first, which this asks
 * for.
 */
export function openLive(pool: Pool, projection: AnyProjection): Promise<number | null> {
  return inTransaction(pool, async (client) => {
    const row = await rowOf<{ generation: number; code_version: number; status: string }>(client, {
      text: 'select * from es.open_generation($1, $2, false)',
      values: [projection.name, projection.version],
    });
    if (row.status !== 'live' || row.code_version > projection.version) return null;
    const table = new ReadTable(projection, row.generation);
    if (await table.create(client)) await table.show(client);
    return row.generation;
  });
}

/** The generation that is to be built with this program's code; null where nobody wants one. */
export async function wantedGeneration(pool: Pool, { name, version }: AnyProjection): Promise<number | null> {
  const [wanted] = await rowsOf<{ generation: number }>(pool, {
    text: `select generation from es.subscription where name = $1 and code_version = $2 and status <> 'live'
      order by generation desc limit 1`,
    values: [name, version],
  });
  return wanted?.generation ?? null;
}

/**
 * Asks for a rebuild: the wish is kept in the database, and a program that runs the code takes it up. Resolves to the
 * generation that will be built, the one under way where there is one; null where no such projection is live.
 */
export async function askRebuild(pool: Pool, name: string): Promise<number | null> {
  const [asked] = await rowsOf<{ generation: number }>(pool, {
    text: 'select generation from es.ask_rebuild($1)',
    values: [name],
  });
  return asked?.generation ?? null;
}
