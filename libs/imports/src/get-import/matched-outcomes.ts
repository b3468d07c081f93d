import { sql, type Kysely } from 'kysely';
import type { ImportState } from '../domain/review/index.js';
import type { MatchedOutcome } from './proposal.view.js';

interface Row extends MatchedOutcome {
  readonly outcome_id: string;
}

/** The outcomes that proposals look like, as the register has them now. */
export async function matchedOutcomes(
  database: Kysely<unknown>,
  { proposals }: ImportState,
): Promise<ReadonlyMap<string, MatchedOutcome>> {
  const ids = [...new Set(proposals.flatMap(({ reading }) => reading.matches.map(({ outcome }) => outcome)))];
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Row>`
    select outcome_id, reference, title, coalesce(state->'wordings'->>0, '') as wording
    from read.outcome_register where outcome_id = any(${ids}::uuid[])`.execute(database);
  return new Map(rows.map(({ outcome_id, reference, title, wording }) => [outcome_id, { reference, title, wording }]));
}
