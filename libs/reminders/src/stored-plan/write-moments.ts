import { rowsOf } from '@app/event-store';
import type { ClientBase, Pool } from 'pg';
import type { MomentRow } from './moment.table.js';

const COLUMNS = [
  ...['body_id', 'reason', 'audience', 'entity_id', 'on_day', 'until_day', 'due', 'outside', 'release', 'meeting_id'],
  ...['mailable_on', 'opens_at'],
] as const;
const list = (prefix: string): string => COLUMNS.map((column) => `${prefix}${column}`).join(', ');

/** What is no more goes, what is other is written, and of what stays nothing is touched. */
const DIFFERENCE = `with wanted as materialized (
    select * from jsonb_to_recordset($2::jsonb) as w (outcome_id uuid, key text, body_id text, reason text, audience text,
      entity_id text, on_day date, until_day date, due date, outside boolean, release text, meeting_id text,
      mailable_on date, opens_at timestamptz)
  ), gone as (
    delete from reminders.moment m where m.outcome_id = any($1::uuid[])
      and not exists (select from wanted w where w.outcome_id = m.outcome_id and w.key = m.key)
    returning m.outcome_id
  ), put as (
    insert into reminders.moment as m (outcome_id, key, ${list('')}, look_at)
    select outcome_id, key, ${list('')}, opens_at from wanted
    on conflict (outcome_id, key) do update set (${list('')}, look_at, looked_at) =
      (${list('excluded.')}, excluded.opens_at, null)
    where (${list('m.')}) is distinct from (${list('excluded.')})
    returning m.outcome_id
  )
  select outcome_id from gone union select outcome_id from put`;

/** An instant that is always past. */
const AT_ONCE = `'epoch'::timestamptz`;

/** Brings the stored reminders of these outcomes to `rows`; resolves to the outcomes whose reminders became others. */
export async function writeMoments(
  client: ClientBase,
  outcomes: readonly string[],
  rows: readonly MomentRow[],
): Promise<readonly string[]> {
  const changed = await rowsOf<{ outcome_id: string }>(client, {
    name: 'reminder-difference',
    text: DIFFERENCE,
    values: [outcomes, JSON.stringify(rows)],
  });
  const ids = changed.map(({ outcome_id }) => outcome_id);
  // What was passed over for a reminder that is gone may be the last one again.
  if (ids.length > 0) await lookAgain(client, { outcomes: ids, bodies: [], entities: [] });
  return ids;
}

/** What has reminders of which nothing was left to do, so that they are looked at again at the next tick. */
export interface ToLookAt {
  readonly outcomes: readonly string[];
  readonly bodies: readonly string[];
  readonly entities: readonly string[];
}

export async function lookAgain(on: Pool | ClientBase, { outcomes, bodies, entities }: ToLookAt): Promise<void> {
  const asleep = `update reminders.moment set look_at = ${AT_ONCE} where looked_at is not null and`;
  if (outcomes.length > 0) await rowsOf(on, { text: `${asleep} outcome_id = any($1::uuid[])`, values: [outcomes] });
  if (bodies.length > 0) await rowsOf(on, { text: `${asleep} body_id = any($1)`, values: [bodies] });
  if (entities.length > 0) await rowsOf(on, { text: `${asleep} entity_id = any($1)`, values: [entities] });
}
