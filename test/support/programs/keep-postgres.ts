/** Started by specs as a process of its own: keeps a PostgreSQL on the data folder that it is given, until it is interrupted. */
import { startPostgres } from '@app/embedded-postgres';
import pg from 'pg';

const postgres = await startPostgres({ dataDir: String(process.argv[2]) });

async function leave(): Promise<void> {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  const { rows } = await client.query<{ answer: number }>('select 42 as answer');
  await client.end();
  await postgres.stop();
  console.log(`answered ${String(rows[0]?.answer)}`);
}

process.once('SIGINT', () => void leave());
console.log(JSON.stringify({ url: postgres.url, pid: postgres.pid }));
