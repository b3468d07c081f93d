import { realpath } from 'node:fs/promises';
import pg from 'pg';
import { clusterEntry, passwordOf } from './cluster.js';
import { HOLDER, serverUrl } from './hold.js';
import { readPidFile } from './pid-file.js';
import { isPostmasterOf } from './process-table.js';

/**
 * The URL of the PostgreSQL that a living program runs on a data folder, for a second program that wants to work beside it
 * (the command line beside the running server); null when there is none, so that it may start its own.
 */
export async function findPostgres(dataDir: string): Promise<string | null> {
  const cluster = await realpath(clusterEntry(dataDir)).catch(() => null);
  const found = cluster === null ? null : await readPidFile(cluster);
  if (cluster === null || found?.ready !== true || !(await isPostmasterOf(found.pid, cluster))) return null;
  const url = serverUrl(found.port, await passwordOf(cluster), 'sequitur');
  return (await isHeld(url)) ? url : null;
}

async function isHeld(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const { rowCount } = await client.query('select from pg_stat_activity where application_name = $1', [HOLDER]);
    return rowCount !== 0;
  } catch {
    return false; // it is just going
  } finally {
    await client.end().catch(() => undefined);
  }
}
