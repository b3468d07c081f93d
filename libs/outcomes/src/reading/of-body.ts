import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { RegisterDay } from './as-of.js';

/**
 * Whether a row `r` stands in the register of a body: because that body follows it, or because it was agreed at a meeting that
 * the body held with others or before its mandate ended.
 */
export function ofBody(body: string, { shared }: Pick<RegisterDay, 'shared'>): RawBuilder<boolean> {
  if (shared.length === 0) return sql`r.body_id = ${body}`;
  return sql`(r.body_id = ${body} or r.meeting_id = any(${[...shared]}))`;
}

/**
 * The scope in which all outcomes of a body's register were recorded; null where some were in another one, because they were agreed
 * together with another body or came from one whose mandate ended.
 */
export async function scopeOf(
  db: Kysely<unknown>,
  body: string | null,
  { shared }: Pick<RegisterDay, 'shared'>,
): Promise<string | null> {
  if (body === null || shared.length > 0) return null;
  const { rows } = await sql`select from read.outcome_register r join read.meeting m on m.meeting_id = r.meeting_id
    where r.body_id = ${body} and m.body_ids[1] <> ${body} limit 1`.execute(db);
  return rows.length === 0 ? body : null;
}
