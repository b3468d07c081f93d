import type { IsoDate } from '@app/kernel';

const PREFIX = 'reminder-policy-';
const RELEASES = 'reminder-releases-';
const LEAVE = 'leave-';

/** Where the policy of a body stands in the log. */
export function policyStream(body: string): { readonly streamId: string; readonly category: 'reminder_policy' } {
  return { streamId: `${PREFIX}${body}`, category: 'reminder_policy' };
}

/** The body of a stream; null for streams of other things. */
export function policyBodyIn(streamId: string): string | null {
  return streamId.startsWith(PREFIX) ? streamId.slice(PREFIX.length) : null;
}

/** Where it stands what officers decided about the reminders of an outcome. */
export function releasesStream(outcomeId: string): {
  readonly streamId: string;
  readonly category: 'reminder_releases';
} {
  return { streamId: `${RELEASES}${outcomeId}`, category: 'reminder_releases' };
}

/** The outcome of a stream; null for streams of other things. */
export function releasedOutcomeIn(streamId: string): string | null {
  return streamId.startsWith(RELEASES) ? streamId.slice(RELEASES.length) : null;
}

/** Where it stands when somebody is away. */
export function leaveStream(person: string): { readonly streamId: string; readonly category: 'leave' } {
  return { streamId: `${LEAVE}${person}`, category: 'leave' };
}

/** The person of a stream; null for streams of other things. */
export function leavePersonIn(streamId: string): string | null {
  return streamId.startsWith(LEAVE) ? streamId.slice(LEAVE.length) : null;
}

/** Where it stands that the mail of a recipient and a day was sent. */
export function reminderStream(
  recipient: string,
  day: IsoDate,
): { readonly streamId: string; readonly category: 'reminder' } {
  return { streamId: `reminder-${recipient}-${day}`, category: 'reminder' };
}
