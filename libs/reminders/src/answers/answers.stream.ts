const PREFIX = 'reminder-answers-';

/**
 * Where the answers to the reminders of an outcome stand in the log: beside the outcome, so that whoever holds a link can neither
 * move it nor make an officer's edit of it stale.
 */
export function answersStream(outcomeId: string): { readonly streamId: string; readonly category: 'reminder_answers' } {
  return { streamId: `${PREFIX}${outcomeId}`, category: 'reminder_answers' };
}

/** The outcome of a stream; null for streams of other things. */
export function answeredOutcomeIn(streamId: string): string | null {
  return streamId.startsWith(PREFIX) ? streamId.slice(PREFIX.length) : null;
}
