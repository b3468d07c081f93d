import { isDate, longDate } from '../../words/dates.js';

/** A point in time as the address carries it in `?asOf=`: the end of a day, or of a meeting's last day. */
export type AsOfChoice =
  { readonly type: 'date'; readonly value: string } | { readonly type: 'meeting'; readonly value: string };

/** Null is now. A text that is no date is taken as a meeting's id; the server says if there is none. */
export function asOfFrom(params: URLSearchParams): AsOfChoice | null {
  const value = params.get('asOf');
  if (value === null || value === '') return null;
  return { type: isDate(value) ? 'date' : 'meeting', value };
}

interface KnownMeeting {
  readonly id: string;
  readonly to: string | null;
}

/** `The register as of 4 February 2020, by what is recorded to date.` */
export function asOfSentence(choice: AsOfChoice, meetings: readonly KnownMeeting[]): string {
  return `The register as of ${pointWords(choice, meetings)}, by what is recorded to date.`;
}

function pointWords({ type, value }: AsOfChoice, meetings: readonly KnownMeeting[]): string {
  if (type === 'date') return longDate(value);
  const meeting = meetings.find(({ id }) => id === value);
  return meeting?.to == null ? value : `${value} (${longDate(meeting.to)})`;
}

/** What the control itself shows. */
export function asOfLabel(choice: AsOfChoice | null): string {
  if (choice === null) return 'now';
  return choice.type === 'date' ? longDate(choice.value) : choice.value;
}
