import { isoDateOf, type IsoDate } from './iso-date.js';

/** Where "now" comes from; tests hand in a fixed one. */
export interface Clock {
  now(): Date;
}

/** Token by which the program's one clock is injected. */
export const CLOCK = Symbol('Clock');

export const systemClock: Clock = { now: () => new Date() };

/** The calendar date that `instant` falls on in an IANA time zone. */
export function dateIn(timeZone: string, instant: Date): IsoDate {
  // en-CA writes dates as YYYY-MM-DD.
  return isoDateOf(
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant),
  );
}
