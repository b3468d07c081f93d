import type { BodyView } from '@app/contracts';
import { longDate } from '../../words/dates.js';
import { count } from '../../words/words.js';

/** ISO 8601: 1 is Monday. */
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** `Monday to Friday`, or the days one by one. */
export function workingDayWords(workingDays: readonly number[]): string {
  const days = [...workingDays].sort((a, b) => a - b);
  const names = days.map((day) => weekdays[day - 1] ?? String(day));
  const first = days[0];
  const isRun = first !== undefined && days.every((day, at) => day === first + at);
  if (isRun && names.length > 2) return `${names[0] ?? ''} to ${names.at(-1) ?? ''}`;
  return names.join(', ');
}

/** The holidays by their year, the newest year first. */
export function holidaysByYear(holidays: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  const years = [...new Set(holidays.map((day) => day.slice(0, 4)))].sort().reverse();
  return years.map((year) => [year, holidays.filter((day) => day.startsWith(year)).sort()]);
}

/** What the document rule says. */
export function documentRuleWords(rule: BodyView['documentRule']): string {
  if (rule === null) return 'No rule: each meeting announces its own day, or none';
  const days = count(rule.days, rule.counted === 'working_days' ? 'working day' : 'day');
  return `${days} before the first day of a meeting`;
}

export function mandateWords(endedOn: string | null): string {
  return endedOn === null ? 'In force' : `Ended on ${longDate(endedOn)}`;
}
