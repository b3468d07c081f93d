import type { RegisterQuery } from '@app/contracts';
import { sql, type RawBuilder } from 'kysely';
import type { DatedLine } from '../reading/register-lines.js';

interface Order {
  readonly by: RawBuilder<unknown>;
  readonly keyOf: (line: DatedLine) => SortKey;
  readonly after: (key: SortKey) => RawBuilder<unknown>;
}

const FAR = '9999-12-31';

/** Each order ends in a unique column, so that a page's edge neither skips nor repeats a line. */
const orders: Readonly<Record<RegisterQuery['sort'], Order>> = {
  reference: {
    by: sql`meeting_id desc, number asc`,
    keyOf: (line) => [line.meeting_id, line.number],
    after: ([meeting, number]) => sql`(meeting_id < ${meeting} or (meeting_id = ${meeting} and number > ${number}))`,
  },
  due: {
    by: sql`coalesce(due_on, ${FAR}::date), outcome_id`,
    keyOf: (line) => [line.due_on ?? FAR, line.outcome_id],
    after: ([due, id]) => sql`(coalesce(due_on, ${FAR}::date), outcome_id) > (${due}::date, ${id}::uuid)`,
  },
  moved: {
    by: sql`last_on desc, outcome_id desc`,
    keyOf: (line) => [line.last_on, line.outcome_id],
    after: ([on, id]) => sql`(last_on, outcome_id) < (${on}::date, ${id}::uuid)`,
  },
};

/** Where a page starts: the sort key of the last line before it, or null for the first page. */
export type SortKey = readonly [string, string | number];

export function orderOf(
  by: RegisterQuery['sort'],
  after: SortKey | null,
): Order & { readonly from: RawBuilder<unknown> } {
  const order = orders[by];
  return { ...order, from: after === null ? sql`true` : order.after(after) };
}
