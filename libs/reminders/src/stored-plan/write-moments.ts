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

/**
 * Brings the stored reminders of these outcomes to `rows`, and has them looked at again: of what they hang on, something changed.
 * Resolves to the number of outcomes whose reminders became others.
 */
export async function writeMoments(
  client: ClientBase,
  outcomes: readonly string[],
  rows: readonly MomentRow[],
): Promise<number> {
  const changed = await rowsOf(client, {
    name: 'reminder-difference',
    text: DIFFERENCE,
    values: [outcomes, JSON.stringify(rows)],
  });
  await lookAgain(client, 'outcome_id = any($1::uuid[])', outcomes);
  return changed.length;
}

/** Whom an entity's mail goes to may be another, though the reminders are the same. */
export async function lookAtEntities(pool: Pool, entities: readonly string[]): Promise<void> {
  if (entities.length > 0) await lookAgain(pool, 'entity_id = any($1)', entities);
}

/** What would go to these persons goes to their substitutes, or the other way round. */
export async function lookAtPersons(pool: Pool, persons: readonly string[]): Promise<void> {
  if (persons.length > 0) await lookAgain(pool, HELD_BY, persons);
}

/** Reminders of the offices and bodies in which one of these persons has a role. */
const HELD_BY = `exists (select from directory.membership held where held.person_id = any($1::uuid[])
  and (held.body_id is null or held.body_id = moment.body_id)
  and (held.role in ('secretariat', 'chair') or held.entity_id = moment.entity_id))`;

/** 'epoch' is always past, so the next tick finds them. */
async function lookAgain(on: Pool | ClientBase, which: string, values: readonly string[]): Promise<void> {
  const text = `update reminders.moment set look_at = 'epoch' where looked_at is not null and ${which}`;
  await rowsOf(on, { text, values: [values] });
}
