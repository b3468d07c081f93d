const PREFIX = 'reminder-policy-';

/** Where the policy of a body stands in the log. */
export function policyStream(body: string): { readonly streamId: string; readonly category: 'reminder_policy' } {
  return { streamId: `${PREFIX}${body}`, category: 'reminder_policy' };
}

/** The body of a stream; null for streams of other things. */
export function policyBodyIn(streamId: string): string | null {
  return streamId.startsWith(PREFIX) ? streamId.slice(PREFIX.length) : null;
}
