import { dateIn, type IsoDate } from '@app/kernel';

/** Mail goes out from this hour of the recipient's own time zone on. */
export const SENDING_HOUR = 8;

const MINUTE = 60_000;

/** Whether `at` is past the hour of sending on the recipient's clock. */
export function isPastSendingHour(timeZone: string, at: Date): boolean {
  return hourIn(timeZone, at) >= SENDING_HOUR;
}

/** The instant of the hour of sending on a day in a time zone. */
export function sendingInstant(timeZone: string, day: IsoDate): Date {
  // Zones are at most 14 hours from UTC; a step of 15 minutes meets the full hour in each of them.
  let at = Date.parse(`${day}T00:00:00Z`) - 14 * 60 * MINUTE;
  while (dateIn(timeZone, new Date(at)) < day || !isPastSendingHour(timeZone, new Date(at))) at += 15 * MINUTE;
  return new Date(at);
}

function hourIn(timeZone: string, at: Date): number {
  return Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(at));
}
