/** The all-day events of a calendar file (iCalendar, RFC 5545), each day of each, and how many events were left out. */
export interface HolidaysRead {
  readonly days: readonly string[];
  /** Events that repeat by a rule, that last some hours only, or whose days cannot be read. */
  readonly leftOut: number;
}

const MOST_DAYS_OF_ONE = 31;
const DAY_MS = 86_400_000;

export function holidaysInFile(text: string): HolidaysRead {
  // A long line goes on in the next one, after a space or a tab.
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const events = eventsIn(lines).map(daysOf);
  return {
    days: [...new Set(events.flatMap((days) => days ?? []))].sort(),
    leftOut: events.filter((days) => days === null).length,
  };
}

function eventsIn(lines: readonly string[]): readonly (readonly string[])[] {
  const events: string[][] = [];
  let open: string[] | null = null;
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push((open = []));
    else if (line === 'END:VEVENT') open = null;
    else open?.push(line);
  }
  return events;
}

/** Null where it is not a plain run of whole days. The end is the first day after. */
function daysOf(event: readonly string[]): readonly string[] | null {
  if (event.some((line) => line.startsWith('RRULE') || line.startsWith('RDATE'))) return null;
  const from = dayOf(event, 'DTSTART');
  if (from === null) return null;
  const end = dayOf(event, 'DTEND') ?? from + DAY_MS;
  const length = Math.max(1, Math.round((end - from) / DAY_MS));
  if (length > MOST_DAYS_OF_ONE) return null;
  return Array.from({ length }, (_, at) => new Date(from + at * DAY_MS).toISOString().slice(0, 10));
}

function dayOf(event: readonly string[], name: string): number | null {
  const found = event
    .map((line) => new RegExp(`^${name}(?:;[^:]*)?:(\\d{4})(\\d{2})(\\d{2})$`).exec(line))
    .find(Boolean);
  if (!found) return null;
  const day = `${found[1] ?? ''}-${found[2] ?? ''}-${found[3] ?? ''}`;
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day ? null : at;
}
