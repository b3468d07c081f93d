import type { LogCut } from '@app/event-store';
import { EVERYTHING, visibilities, type Sight } from '@app/kernel';
import { sql, type Kysely, type RawBuilder } from 'kysely';

/**
 * Which rows of the register the asker may see, as a condition on `body_id` and `visibility`; null: all. What an outcome's
 * visibility is now decides, whatever moment is asked about: what was open once may have been closed for a reason.
 */
export async function seenRows(
  db: Kysely<unknown>,
  sight: Sight,
  body: string | null,
): Promise<RawBuilder<boolean> | null> {
  if (sight === EVERYTHING) return null;
  if (body !== null) {
    const seen = sight(body);
    return seen.length === visibilities.length ? null : sql<boolean>`visibility = any(${[...seen]})`;
  }
  const { rows } = await sql<{ body_id: string }>`select body_id from read.body`.execute(db);
  const pairs = rows.flatMap(({ body_id }) => sight(body_id).map((visibility) => `${visibility} ${body_id}`));
  return sql<boolean>`visibility || ' ' || body_id = any(${pairs})`;
}

/** The rows that the asker may see, of the register as it is recorded (`cut` null) or was. Stands where a table stands. */
export function onlySeen(
  rows: RawBuilder<unknown>,
  seen: RawBuilder<boolean> | null,
  cut: LogCut | null,
): RawBuilder<unknown> {
  if (seen === null) return rows;
  if (cut === null) return sql`(select * from ${rows} every_row where ${seen})`;
  return sql`(select * from ${rows} every_row where outcome_id in
    (select outcome_id from read.outcome_register where ${seen}))`;
}

interface Tied {
  readonly views: readonly string[];
  readonly relations: readonly { readonly target: string }[];
}

/** The lines without what ties them to outcomes that the asker may not see: not even a count tells of those. */
export async function withoutHiddenTies<Line extends Tied>(
  db: Kysely<unknown>,
  sight: Sight,
  lines: readonly Line[],
): Promise<readonly Line[]> {
  if (sight === EVERYTHING) return lines;
  const hidden = await hiddenAmong(
    db,
    sight,
    lines.flatMap(({ views, relations }) => [...views, ...relations.map(({ target }) => target)]),
  );
  if (hidden.size === 0) return lines;
  return lines.map((line) => ({
    ...line,
    views: line.views.filter((view) => !hidden.has(view)),
    relations: line.relations.filter(({ target }) => !hidden.has(target)),
  }));
}

/** Those of the outcomes named that the asker may not see. */
export async function hiddenAmong(
  db: Kysely<unknown>,
  sight: Sight,
  outcomes: readonly string[],
): Promise<ReadonlySet<string>> {
  if (outcomes.length === 0 || sight === EVERYTHING) return new Set();
  const { rows } = await sql<{ outcome_id: string; body_id: string; visibility: (typeof visibilities)[number] }>`
    select outcome_id, body_id, visibility from read.outcome_register
    where outcome_id = any(${[...new Set(outcomes)]}::uuid[])`.execute(db);
  return new Set(
    rows.flatMap(({ outcome_id, body_id, visibility }) => (sight(body_id).includes(visibility) ? [] : [outcome_id])),
  );
}
