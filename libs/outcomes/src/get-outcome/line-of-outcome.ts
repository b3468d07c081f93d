import { DomainError } from '@app/kernel';
import { sql, type RawBuilder } from 'kysely';
import { outcomeRegister } from '../read-models/outcome-register.projection.js';
import type { OutcomeRegisterRow } from '../read-models/outcome-register.table.js';
import type { RegisterAt } from '../reading/register-at.js';
import { datedLines, type DatedLine } from '../reading/register-lines.js';
import type { OutcomeOnRecord } from '../recorded-outcome.js';

/**
 * The outcome's line in the register, no older than `now`, which was read from the log: what the read model has not folded
 * yet is folded here, or the owners of after a step would stand beside the stage of before it. By what was recorded at an
 * earlier moment the read model is never behind. Refuses with `read-model-behind` where it has nothing at all to fold.
 */
export async function lineOfOutcome(
  at: RegisterAt,
  id: string,
  body: string,
  now: OutcomeOnRecord,
): Promise<DatedLine> {
  const kept = await lineIn(at, id, body, at.rows);
  if (kept !== undefined && (at.asRecorded !== null || kept.version >= now.version)) return kept;
  const row = at.asRecorded === null ? rowOf(now) : null;
  const line = row === null ? undefined : await lineIn(at, id, body, onlyRow(row));
  if (line !== undefined) return line;
  throw new DomainError('read-model-behind', 'The register does not show this outcome yet. Try again in a second.', {
    id,
  });
}

async function lineIn(
  at: RegisterAt,
  id: string,
  body: string,
  rows: RawBuilder<unknown>,
): Promise<DatedLine | undefined> {
  const only = { ...at, rows: sql`(select * from ${rows} one where outcome_id = ${id})` };
  const found = await sql<DatedLine>`with ${datedLines(body, only)} select * from line`.execute(at.db);
  return found.rows[0];
}

/** As the projection makes it: in the order in which things happened, without what was taken back. */
function rowOf({ timeline }: OutcomeOnRecord): OutcomeRegisterRow | null {
  return timeline.reduce<OutcomeRegisterRow | null>(
    (row, { event, annulled }) => (annulled ? row : outcomeRegister.evolve(row, event)),
    null,
  );
}

function onlyRow(row: OutcomeRegisterRow): RawBuilder<unknown> {
  return sql`(select * from jsonb_populate_record(null::read.outcome_register, ${JSON.stringify(row)}::jsonb))`;
}
