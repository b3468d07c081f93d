import { sql, type Kysely } from 'kysely';
import type { OutcomeId } from '../domain/index.js';

/** Records that went, or are back, without the other one knowing it yet: what a program that was killed in between left. */
export async function unfinishedMerges(db: Kysely<unknown>): Promise<readonly OutcomeId[]> {
  const { rows } = await sql<{ gone: string }>`
    select r.outcome_id as gone from read.outcome_register r
    join read.outcome_register into_one on into_one.outcome_id = r.merged_into
    where r.merged_into is not null
      and not coalesce(into_one.state->'takenIn', '[]') @> jsonb_build_array(jsonb_build_object('outcome', r.outcome_id))
    union
    select r.outcome_id from read.outcome_register holder
    cross join lateral jsonb_to_recordset(holder.state->'takenIn') as held(outcome uuid)
    join read.outcome_register r on r.outcome_id = held.outcome
    where holder.state ? 'takenIn' and r.merged_into is distinct from holder.outcome_id
    order by gone`.execute(db);
  return rows.map(({ gone }) => gone);
}
