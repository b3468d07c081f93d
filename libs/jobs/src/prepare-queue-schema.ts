import { runMigrations } from 'bullmq';
import type { PoolClient } from 'pg';
import { createPool } from '@app/database';
import { QUEUE_SCHEMA } from './job-connection.js';

/** BullMQ makes one of each queue when it first needs it: that belongs to the running program, which needs no leave for it. */
const GRANT_SEQUENCES = `do $$ declare name text; begin
  for name in select format('%I.%I', schemaname, sequencename) from pg_sequences
    where schemaname = '${QUEUE_SCHEMA}' and sequenceowner = 'sequitur_owner'
  loop execute format('grant usage, select, update on sequence %s to sequitur_app', name); end loop;
end $$`;

/**
 * Brings BullMQ's own tables up to its version. They belong to the owner of the schemas, like all others; the running
 * program only works with them.
 */
export async function prepareQueueSchema(databaseUrl: string): Promise<void> {
  const pool = createPool({ url: databaseUrl, max: 1, applicationName: 'sequitur-queue-setup' });
  try {
    const client = await pool.connect();
    try {
      await oneAtATime(client, async () => {
        // BullMQ asks for the schema with "if not exists", and PostgreSQL wants the right to make one even then.
        await client.query(`do $$ begin
          execute format('grant create on database %I to sequitur_owner', current_database());
        end $$; set role sequitur_owner`);
        await runMigrations(client, QUEUE_SCHEMA);
        await client.query(
          `grant select, insert, update, delete, truncate on all tables in schema ${QUEUE_SCHEMA} to sequitur_app`,
        );
        await client.query(GRANT_SEQUENCES);
      });
    } finally {
      client.release();
    }
  } finally {
    await pool.end();
  }
}

/** Two programs that grant at once would fail on each other's catalog rows. The lock goes with the connection at the latest. */
async function oneAtATime(client: PoolClient, work: () => Promise<void>): Promise<void> {
  await client.query("select pg_advisory_lock(hashtext('sequitur queue set-up'))");
  await work();
  await client.query("select pg_advisory_unlock(hashtext('sequitur queue set-up'))");
}
