import { addDays, dateIn, type IsoDate } from '@app/kernel';

/** Mail goes out from this hour of the recipient's own time zone on. */
export const SENDING_HOUR = 8;

const MINUTE = 60_000;

/** Whether `at` is past the hour of sending on the recipient's clock. */
export function isPastSendingHour(timeZone: string, at: Date): boolean {
  return hourIn(timeZone, at) >= SENDING_HOUR;
}

/** The instant of the hour of sending on a day in a time zone. */
export function sendingInstant(timeZone: string, day: IsoDate): Date {
  return firstInstant(day, (at) => dateIn(timeZone, at) >= day && isPastSendingHour(timeZone, at));
}

/** The next hour of sending after an instant on a recipient's clock. */
export function nextSendingInstant(timeZone: string, after: Date): Date {
  const today = dateIn(timeZone, after);
  const ofToday = sendingInstant(timeZone, today);
  return ofToday > after ? ofToday : sendingInstant(timeZone, addDays(today, 1));
}

/** The instant at which a day begins in a time zone. */
export function dayBegins(timeZone: string, day: IsoDate): Date {
  return firstInstant(day, (at) => dateIn(timeZone, at) >= day);
}

/** Zones are at most 14 hours from UTC; a step of 15 minutes meets the full hour in each of them. */
function firstInstant(day: IsoDate, isReached: (at: Date) => boolean): Date {
  let at = Date.parse(`${day}T00:00:00Z`) - 14 * 60 * MINUTE;
  while (!isReached(new Date(at))) at += 15 * MINUTE;
  return new Date(at);
}

/** One for each zone that was asked about: to make one takes some hundred times as long as to use it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function hourIn(timeZone: string, at: Date): number {
  const clock =
    clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' });
  clocks.set(timeZone, clock);
  return Number(clock.format(at));
}
