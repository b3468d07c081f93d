import { DatabaseProblem } from './database.problem.js';

const OLDEST = 17;

/** `number` as in `server_version_num`: 170004 is 17.4. Throws `postgres-too-old`. */
export function refuseOldServer(number: number, version: string): void {
  if (number >= OLDEST * 10_000) return;
  throw new DatabaseProblem(
    'postgres-too-old',
    `DATABASE_URL leads to PostgreSQL ${version}; this program needs ${OLDEST} or newer.`,
    { found: version, needed: OLDEST },
  );
}
