import type { IsoDate } from '@app/kernel';
import { dayBegins, mailableFrom, plan, type BodyId, type ReminderBody, type ReminderItem } from '../domain/index.js';
import { rowOf, type MomentRow } from './moment.table.js';

/** The rows that these outcomes have by the policies of their bodies. */
export function rowsOfPlan(
  items: readonly ReminderItem[],
  bodies: ReadonlyMap<BodyId, ReminderBody>,
): readonly MomentRow[] {
  const begins = rememberingDays();
  return items.flatMap((item) => {
    const body = bodies.get(item.body);
    if (body === undefined) return [];
    return plan(item, body)
      .moments.filter(({ suppressed }) => suppressed === null)
      .map((moment) => {
        const day = mailableFrom(moment, body);
        return rowOf(moment, day, begins(body.timeZone, day));
      });
  });
}

/** Many outcomes share few days, and a calendar is slow to ask. */
function rememberingDays(): (timeZone: string, day: IsoDate) => Date {
  const known = new Map<string, Date>();
  return (timeZone, day) => {
    const key = `${timeZone} ${day}`;
    const begins = known.get(key) ?? dayBegins(timeZone, day);
    known.set(key, begins);
    return begins;
  };
}
