import { addDays, workingDaysBefore, type IsoDate } from '@app/kernel';
import { type DocumentRule, type WorkingCalendar } from './vocabulary.js';

/**
 * The last day on which documents for a meeting are taken: what was announced for it, else what the rule of its body says.
 * Null where the rule hangs on a first day that is not known, or there is no rule.
 */
export function documentDeadline(
  announced: IsoDate | null,
  from: IsoDate | null,
  rule: DocumentRule | null,
  calendar: WorkingCalendar,
): IsoDate | null {
  if (announced !== null) return announced;
  if (from === null || rule === null) return null;
  return rule.counted === 'working_days' ? workingDaysBefore(from, rule.days, calendar) : addDays(from, -rule.days);
}
