import { type Pool } from 'pg';
import { rowsOf } from '../rows-of.js';
import { type RecordedEvent } from '../types.js';
import { type Upcasters } from '../upcasters.js';
import { eventColumns, toRecorded, type EventRow } from './event-row.js';
import { safePosition } from './safe-position.js';

/** Positions looked through at once, so that a reader of something rare holds no connection for the whole log. */
const SPAN = 50_000n;

export interface Wanted {
  /** Null: all. */
  readonly scopes: readonly string[] | null;
  /** Null: all. */
  readonly types: readonly string[] | null;
}

export interface MatchingPage {
  /** In order of position. */
  readonly events: readonly RecordedEvent[];
  /** Nothing that matches stands above the position asked and up to here, but for `events`: go on from it. */
  readonly reached: bigint;
  /** Whether there may be more at once. */
  readonly more: boolean;
}

/** The feed, of some scopes and types: at most `limit` events above a position, none missed. */
export async function matchingAfter(
  pool: Pool,
  upcasters: Upcasters,
  { position, limit, scopes, types }: Wanted & { readonly position: bigint; readonly limit: number },
): Promise<MatchingPage> {
  const safe = await safePosition(pool);
  if (safe <= position) return { events: [], reached: position, more: false };
  const end = safe < position + SPAN ? safe : position + SPAN;
  const rows = await rowsOf<EventRow>(pool, {
    name: 'es-matching-after',
    text: `select ${eventColumns} from es.event e where e.position > $1 and e.position <= $2
      and ($3::text[] is null or e.scope = any($3)) and ($4::text[] is null or e.type = any($4))
      order by e.position limit $5`,
    values: [position, end, scopes, types, limit],
  });
  const last = rows.at(-1);
  const reached = rows.length === limit && last !== undefined ? last.position : end;
  return { events: rows.map((row) => toRecorded(row, upcasters)), reached, more: reached < safe };
}
