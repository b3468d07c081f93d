import type { RegisterQuery } from '@app/contracts';
import { isoDateOf } from '@app/kernel';
import { sql, type RawBuilder } from 'kysely';
import type { PageLine } from '../reading/page-line.js';

interface Order {
  /** In SQL, of a row of the register; null where the days of limits decide. */
  readonly by: RawBuilder<unknown> | null;
  readonly after: (key: SortKey) => RawBuilder<unknown>;
  readonly keyOf: (line: PageLine) => SortKey;
  /** The same of two keys: negative where the first comes first. */
  readonly compare: (a: SortKey, b: SortKey) => number;
}

const FAR = isoDateOf('9999-12-31');

/** Each order ends in a unique column, so that a page's edge neither skips nor repeats a line. */
const orders: Readonly<Record<RegisterQuery['sort'], Order>> = {
  reference: {
    by: sql`meeting_id desc, number asc`,
    keyOf: (line) => [line.meeting_id, line.number],
    after: ([meeting, number]) => sql`meeting_id <= ${meeting} and (meeting_id < ${meeting} or number > ${number})`,
    compare: ([aMeeting, aNumber], [bMeeting, bNumber]) =>
      inText(bMeeting, aMeeting) || Number(aNumber) - Number(bNumber),
  },
  due: {
    by: null,
    keyOf: (line) => [line.due_on ?? FAR, line.outcome_id],
    after: () => sql`true`,
    compare: ([aDue, aId], [bDue, bId]) => inText(aDue, bDue) || inText(aId, bId),
  },
  moved: {
    by: sql`last_on desc, outcome_id desc`,
    keyOf: (line) => [line.last_on, line.outcome_id],
    after: ([on, id]) => sql`(last_on, outcome_id) < (${on}::date, ${id}::uuid)`,
    compare: ([aOn, aId], [bOn, bId]) => inText(bOn, aOn) || inText(bId, aId),
  },
};

/** Where a page starts: the sort key of the last line before it, or null for the first page. */
export type SortKey = readonly [string, string | number];

export function orderOf(by: RegisterQuery['sort']): Order {
  return orders[by];
}

/** As the database orders text. */
function inText(a: string | number, b: string | number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
