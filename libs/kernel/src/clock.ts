import { type IsoDate } from './iso-date.js';

/** Where "now" comes from; tests hand in a fixed one. */
export interface Clock {
  now(): Date;
}

/** Token by which the program's one clock is injected. */
export const CLOCK = Symbol('Clock');

export const systemClock: Clock = { now: () => new Date() };

/** One for each zone that was asked about: to make one takes some hundred times as long as to use it. */
const calendars = new Map<string, Intl.DateTimeFormat>();

/** The calendar date that `instant` falls on in an IANA time zone. Throws a RangeError where there is no such zone. */
export function dateIn(timeZone: string, instant: Date): IsoDate {
  const calendar = calendars.get(timeZone) ?? calendarOf(timeZone);
  calendars.set(timeZone, calendar);
  return calendar.format(instant) as IsoDate;
}

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  // en-CA writes dates as YYYY-MM-DD.
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
}
