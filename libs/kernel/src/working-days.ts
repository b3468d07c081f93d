import { addDays, type IsoDate } from './iso-date.js';

/** On which days an office works. Weekdays are ISO 8601: 1 is Monday, 7 is Sunday. */
export interface WorkingDays {
  readonly workingDays: readonly number[];
  readonly holidays: readonly IsoDate[];
}

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

export function isWorkingDay(date: IsoDate, { workingDays, holidays }: WorkingDays): boolean {
  return workingDays.includes(weekdayOf(date)) && !holidays.includes(date);
}

/** Of so many calendar days in a row at least `count` are worked, if any day of the week is. */
function reach(count: number, { holidays }: WorkingDays): number {
  return 7 * (count + holidays.length);
}

/** The date itself or the next working day; the date where no day is ever worked. */
export function workingDayFrom(date: IsoDate, calendar: WorkingDays): IsoDate {
  for (let days = 0; days <= reach(1, calendar); days += 1) {
    const day = addDays(date, days);
    if (isWorkingDay(day, calendar)) return day;
  }
  return date;
}

/** The `count`th working day before the date, which is not counted itself; 0 is the date. Null where no day is ever worked. */
export const workingDaysBefore = (date: IsoDate, count: number, calendar: WorkingDays): IsoDate | null =>
  workingDayAway(date, count, -1, calendar);

/** The `count`th working day after the date, which is not counted itself; 0 is the date. Null where no day is ever worked. */
export const workingDaysAfter = (date: IsoDate, count: number, calendar: WorkingDays): IsoDate | null =>
  workingDayAway(date, count, 1, calendar);

function workingDayAway(date: IsoDate, count: number, step: 1 | -1, calendar: WorkingDays): IsoDate | null {
  let left = count;
  for (let days = 0; days <= reach(count, calendar); days += 1) {
    const day = addDays(date, step * days);
    if (days > 0 && isWorkingDay(day, calendar)) left -= 1;
    if (left === 0) return day;
  }
  return null;
}
