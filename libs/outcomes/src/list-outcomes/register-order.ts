import type { RegisterQuery } from '@app/contracts';
import { readCursor, type SortKey } from '@app/http';
import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import type { DatedLine } from '../read-models/register-lines.js';

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

const cursorShape = z.tuple([z.string(), z.union([z.string(), z.number()])]);

export function orderOf(filter: RegisterQuery): Order & { readonly from: RawBuilder<unknown> } {
  const order = orders[filter.sort];
  const key = readCursor(filter.cursor, cursorShape);
  return { ...order, from: key === null ? sql`true` : order.after(key) };
}
