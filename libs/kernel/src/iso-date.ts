declare const isoDate: unique symbol;
/** A calendar date, `YYYY-MM-DD`, in the proleptic Gregorian calendar; no time, no zone. Compares as a string. */
export type IsoDate = string & { readonly [isoDate]: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** The date, or null where the text is not one that the calendar has (2024-02-30). */
export function parseIsoDate(text: string): IsoDate | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const at = new Date(Date.UTC(year, month - 1, day));
  // What the calendar does not have comes out as another day; events are full of dates, and to write each out takes thrice as long.
  return at.getUTCDate() === day && at.getUTCMonth() === month - 1 && at.getUTCFullYear() === year
    ? (text as IsoDate)
    : null;
}

/** Like `parseIsoDate`, for text that is known to be a date; throws a RangeError otherwise. */
export function isoDateOf(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new RangeError(`'${text}' is not a calendar date (YYYY-MM-DD).`);
  return date;
}

/** The date `days` later (negative: earlier). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10) as IsoDate;
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
