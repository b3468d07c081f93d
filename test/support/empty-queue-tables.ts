import { Client } from 'pg';

/** All queues of a database are gone, with all that was in them. */
export async function emptyQueueTables(databaseUrl: string): Promise<void> {
  const client = new Client(databaseUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname = 'queue' and tablename not like '%migration%'`,
    );
    await client.query(`truncate ${rows.map(({ name }) => name).join(', ')} cascade`);
  } finally {
    await client.end();
  }
}
