import { addDays, type IsoDate } from '@app/kernel';
import type { ReminderBody } from './vocabulary.js';

type Calendar = Pick<ReminderBody, 'workingDays' | 'holidays'>;

/** ISO: 1 is Monday, 7 Sunday. */
export function weekdayOf(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

export function isWorkingDay(date: IsoDate, { workingDays, holidays }: Calendar): boolean {
  return workingDays.includes(weekdayOf(date)) && !holidays.includes(date);
}

/** The date itself or the next working day; after a year without any, the date. */
export function workingDayFrom(date: IsoDate, calendar: Calendar): IsoDate {
  for (let days = 0; days < 366; days += 1) {
    const day = addDays(date, days);
    if (isWorkingDay(day, calendar)) return day;
  }
  return date;
}
