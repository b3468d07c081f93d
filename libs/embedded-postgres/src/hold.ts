import pg from 'pg';

/** "sequitur" in ASCII. Held for the life of a program in the database `postgres`; the server frees it when the program dies. */
const HOLD_KEY = '8315177036103841138';

export function serverUrl(port: number, password: string, database: string): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
}

/** How the connection that holds the mark is called in pg_stat_activity. */
export const HOLDER = 'sequitur-hold';

/** A connection that marks the data folder as in use; null when another living program has marked it. */
export async function tryHold(port: number, password: string): Promise<pg.Client | null> {
  const client = new pg.Client({
    connectionString: serverUrl(port, password, 'postgres'),
    application_name: HOLDER,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  client.on('error', () => undefined); // a server that goes away is noticed by its exit
  await client.connect();
  try {
    const { rows } = await client.query<{ held: boolean }>(`select pg_try_advisory_lock(${HOLD_KEY}) as held`);
    if (rows[0]?.held === true) return client;
  } catch (error) {
    await client.end();
    throw error;
  }
  await client.end();
  return null;
}
