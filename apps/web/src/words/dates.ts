const DAY_MS = 86_400_000;
const long = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const ago = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);

/** `2020-02-04` → `4 February 2020`. Calendar dates know no zone. */
export function longDate(date: string): string {
  return long.format(noon(date));
}

/** `2020-02-04` → `4 Feb 2020`. */
export function shortDate(date: string): string {
  return short.format(noon(date));
}

/** A moment in the reader's own zone. */
export function momentWords(instant: string): string {
  return moment.format(new Date(instant));
}

/** `22–23 January 2024`, or what is known of it. */
export function periodWords(from: string | null, to: string | null): string {
  if (from === null && to === null) return 'date not known';
  if (from === null || to === null || from === to) return longDate(from ?? to ?? '');
  return long.formatRange(noon(from), noon(to));
}

/** How long ago a moment was, in the largest fitting unit: `two minutes ago` is `2 minutes ago`. */
export function agoWords(instant: string, now: Date): string {
  const minutes = Math.round((Date.parse(instant) - now.getTime()) / 60_000);
  if (Math.abs(minutes) < 60) return ago.format(minutes, 'minute');
  if (Math.abs(minutes) < 60 * 24) return ago.format(Math.round(minutes / 60), 'hour');
  return ago.format(Math.round((minutes * 60_000) / DAY_MS), 'day');
}

/** Whether the text is a date of the calendar, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = noon(text);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
