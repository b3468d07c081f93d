import { Kysely, PostgresDialect } from 'kysely';
import { type Pool } from 'pg';
import { preparing } from './prepared-statements.js';

/** Kysely on a pool that somebody else closes. */
export function kyselyOn<Tables>(pool: Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: preparing(pool) }) });
}
