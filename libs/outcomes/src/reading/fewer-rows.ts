import { sql, type RawBuilder } from 'kysely';
import { ofBody } from './of-body.js';
import type { RegisterAt } from './register-at.js';

/**
 * The register of a body with the rows only of which a condition on a row holds, so that the days of limits are not computed for
 * all. `page`: order and number, where nothing else chooses.
 */
export function fewerRows(
  at: RegisterAt,
  body: string,
  condition: RawBuilder<unknown>,
  page: RawBuilder<unknown> = sql``,
): RegisterAt {
  return { ...at, rows: sql`(select * from ${at.rows} r where ${ofBody(body, at)} and ${condition} ${page})` };
}
