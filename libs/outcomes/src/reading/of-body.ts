import { sql, type RawBuilder } from 'kysely';
import type { RegisterDay } from './as-of.js';

/**
 * Whether a row `r` stands in the register of a body: because that body follows it, or because it was agreed at a meeting that
 * the body held with others or before its mandate ended.
 */
export function ofBody(body: string, { shared }: Pick<RegisterDay, 'shared'>): RawBuilder<boolean> {
  if (shared.length === 0) return sql`r.body_id = ${body}`;
  return sql`(r.body_id = ${body} or r.meeting_id = any(${[...shared]}))`;
}
