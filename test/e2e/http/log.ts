import { findPostgres } from '@app/embedded-postgres';
import pg from 'pg';

/** What the program has written down: a refused request must leave both as they were. */
export interface Written {
  readonly events: number;
  readonly commands: number;
}

/** Counts in the database of a program that runs on `dataDir`. */
export async function writtenIn(dataDir: string): Promise<Written> {
  const url = await findPostgres(dataDir);
  if (url === null) throw new Error('No program runs on this folder.');
  return writtenAt(url);
}

/** The same in a database of one's own. */
export async function writtenAt(url: string): Promise<Written> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Written>(
      'select (select count(*)::int from es.event) as events, (select count(*)::int from es.command) as commands',
    );
    return rows[0] ?? { events: 0, commands: 0 };
  } finally {
    await client.end();
  }
}
