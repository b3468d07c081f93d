import { rowsOf } from '@app/event-store';
import type { Pool } from 'pg';
import type { Touched } from './touched.js';

const MEETINGS = `select meeting_id from read.meeting where meeting_id = any($2)
  or coalesce(parent_session_of, body_ids[1]) = any($3)`;

/**
 * The outcomes themselves; those whose limits hang on these meetings, or on ones whose document deadline is counted by the rule of
 * these bodies; those agreed there; those whose pack goes out before them, or did; and all of these bodies.
 */
const HANGING = `with touched as (${MEETINGS} union select unnest($2::text[])),
  followed as (
    select r.* from read.outcome_register r
    where r.disposition in ('open', 'in_progress', 'awaiting_verification') and r.merged_into is null
  )
  select unnest($1::uuid[]) as outcome_id
  union select outcome_id from followed where body_id = any($3) or meeting_id in (select * from touched)
  union select r.outcome_id from followed r, jsonb_array_elements(r.deadlines) limits
    where limits->'due'->>'meeting' in (select * from touched)
  union select r.outcome_id from followed r
    join read.meeting own on own.meeting_id = r.meeting_id
    join read.meeting m on r.body_id = any(m.body_ids) and m.from_on > coalesce(own.to_on, own.from_on)
    where m.meeting_id = any($2) and m.kind = 'meeting' and not m.cancelled and r.owners <> '{}'
  union select outcome_id from reminders.moment where body_id = any($3) or meeting_id in (select * from touched)
  order by 1`;

const ALL = `select r.outcome_id from read.outcome_register r join read.body b on b.body_id = r.body_id
    where b.reminders_from is not null and r.merged_into is null
    and r.disposition in ('open', 'in_progress', 'awaiting_verification')
  union select outcome_id from reminders.moment order by 1`;

/** The outcomes whose reminders may be others than before, as the read models stand. */
export async function hangingOn(pool: Pool, { outcomes, meetings, bodies }: Touched): Promise<readonly string[]> {
  if (meetings.length + bodies.length === 0) return outcomes;
  return idsOf(await rowsOf(pool, { text: HANGING, values: [outcomes, meetings, bodies] }));
}

/** Every outcome that has reminders, or may have. */
export async function allPlanned(pool: Pool): Promise<readonly string[]> {
  return idsOf(await rowsOf(pool, { text: ALL }));
}

const idsOf = (rows: readonly { outcome_id: string }[]): readonly string[] => rows.map(({ outcome_id }) => outcome_id);
