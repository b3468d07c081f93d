import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { migrations, type SqlMigration } from '../../../migrations/index.js';
import { asDatabaseProblem } from './database.problem.js';
import { kyselyOn } from './kysely-on.js';
import { createPool } from './pool.js';
import { refuseOldServer } from './server-version.js';

/**
 * Brings a database to the newest schema and resolves to the names of the migrations that ran, none when it was up to date.
 * All run in one transaction, and programs that start at once wait for each other. Throws `DatabaseProblem`.
 */
export async function migrate(url: string): Promise<readonly string[]> {
  const pool = createPool({ url, applicationName: 'sequitur-migrate', max: 2 });
  try {
    const db = kyselyOn<unknown>(pool);
    await checkServer(db);
    const { error, results = [] } = await migrator(db).migrateToLatest();
    if (error !== undefined)
      throw error instanceof Error ? error : new Error('The migration failed.', { cause: error });
    return results.map((result) => result.migrationName);
  } catch (error) {
    throw asDatabaseProblem(error, url);
  } finally {
    await pool.end();
  }
}

function migrator(db: Kysely<unknown>): Migrator {
  const ours = Object.entries(migrations).map(([name, migration]) => [name, toKysely(migration)] as const);
  return new Migrator({
    db,
    migrationTableSchema: 'migrations',
    provider: { getMigrations: () => Promise.resolve(Object.fromEntries(ours)) },
  });
}

function toKysely(migration: SqlMigration): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      if (migration.as === 'sequitur_owner') await sql`set local role sequitur_owner`.execute(db);
      await sql.raw(migration.sql).execute(db);
      await sql`reset role`.execute(db);
    },
  };
}

async function checkServer(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ number: number; version: string }>`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as version
  `.execute(db);
  for (const { number, version } of rows) refuseOldServer(number, version);
}
