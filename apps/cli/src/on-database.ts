import { type Config, loadConfig, withNotedPublicUrl } from '@app/config';
import { migrate } from '@app/database';
import { findPostgres, startPostgres } from '@app/embedded-postgres';

export interface Opened {
  readonly config: Config & { readonly sessionSecret: string };
  readonly databaseUrl: string;
}

/**
 * Works on DATABASE_URL, or on the embedded PostgreSQL that a running program has opened on DATA_DIR, or starts that one
 * for as long as the work takes. The schema is brought up to date first, unless another program has the database open.
 */
export async function onDatabase<Result>(work: (opened: Opened) => Promise<Result>): Promise<Result> {
  const config = await withNotedPublicUrl(await loadConfig());
  const running = config.databaseUrl ?? (await findPostgres(config.dataDir));
  if (running !== null) return work({ config, databaseUrl: running });
  const postgres = await startPostgres({ dataDir: config.dataDir });
  try {
    await migrate(postgres.url);
    return await work({ config, databaseUrl: postgres.url });
  } finally {
    await postgres.stop();
  }
}
