import { Client, DatabaseError } from 'pg';

const DEADLOCK_DETECTED = '40P01';
const isDeadlock = (error: unknown): boolean => error instanceof DatabaseError && error.code === DEADLOCK_DETECTED;

/** All queues of a database are gone, with all that was in them. */
export async function emptyQueueTables(databaseUrl: string): Promise<void> {
  const client = new Client(databaseUrl);
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname = 'queue' and tablename not like '%migration%'`,
    );
    const truncate = `truncate ${rows.map(({ name }) => name).join(', ')} cascade`;
    // Programs that work off the queues lock the same tables in an order of their own; the database may choose this loser.
    for (let emptied = false; !emptied;) {
      emptied = await client.query(truncate).then(
        () => true,
        (error: unknown) => {
          if (isDeadlock(error)) return false;
          throw error;
        },
      );
    }
  } finally {
    await client.end();
  }
}
