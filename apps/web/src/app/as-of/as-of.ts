import { isDate, longDate, momentWords } from '../../words/dates.js';

/** A point in time as the address carries it in `?asOf=`: the end of a day, or of a meeting's last day. */
export type AsOfChoice =
  { readonly type: 'date'; readonly value: string } | { readonly type: 'meeting'; readonly value: string };

/** Null is now. A text that is no date is taken as a meeting's id; the server says if there is none. */
export function asOfFrom(params: URLSearchParams): AsOfChoice | null {
  const value = params.get('asOf');
  if (value === null || value === '') return null;
  return { type: isDate(value) ? 'date' : 'meeting', value };
}

/** What the register showed then, as the address carries it in `?asRecorded=`: an instant, or a position of the log. */
export function asRecordedFrom(params: URLSearchParams): string | null {
  const value = params.get('asRecorded');
  return value === null || value === '' ? null : value;
}

interface KnownMeeting {
  readonly id: string;
  readonly to: string | null;
}

/** `The register as of 4 February 2020, by what is recorded to date.` Null for both is the present, which needs no sentence. */
export function asOfSentence(
  choice: AsOfChoice | null,
  asRecorded: string | null,
  meetings: readonly KnownMeeting[],
): string {
  const then = choice === null ? '' : ` as of ${pointWords(choice, meetings)}`;
  if (asRecorded === null) return `The register${then}, by what is recorded to date.`;
  return `The register${then}${then === '' ? '' : ','} as it stood ${recordedWords(asRecorded)}.`;
}

/** `on 1 May 2024, 14:00` in the reader's own zone, or `after event 1240`. */
export function recordedWords(asRecorded: string): string {
  if (isInstant(asRecorded)) return `on ${momentWords(asRecorded)}`;
  return `after event ${asRecorded.split('-').at(-1) ?? asRecorded}`;
}

function isInstant(text: string): boolean {
  return text.includes('T') && !Number.isNaN(Date.parse(text));
}

function pointWords({ type, value }: AsOfChoice, meetings: readonly KnownMeeting[]): string {
  if (type === 'date') return longDate(value);
  const meeting = meetings.find(({ id }) => id === value);
  return meeting?.to == null ? value : `${value} (${longDate(meeting.to)})`;
}

/** What the control itself shows. */
export function asOfLabel(choice: AsOfChoice | null, asRecorded: string | null = null): string {
  if (choice === null && asRecorded !== null) return recordedWords(asRecorded).replace(/^(on|after) /, '');
  if (choice === null) return 'now';
  return choice.type === 'date' ? longDate(choice.value) : choice.value;
}
