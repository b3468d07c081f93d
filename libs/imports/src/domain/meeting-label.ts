import { meetingName } from './deadline.js';
import type { DocumentFacts } from './vocabulary.js';

/**
 * What a candidate calls its meeting: `CWG-COP-07` by its number, `Council-2025-03-12` by its first day where the report
 * counts no meetings; null where it gives neither.
 */
export function meetingLabel(
  meeting: number | null,
  { body, meetings }: Pick<DocumentFacts, 'body' | 'meetings'>,
): string | null {
  if (meeting !== null) return meetingName(body, meeting);
  const [only] = meetings;
  return only?.number === null && only.date !== null ? `${body ?? 'Meeting'}-${only.date}` : null;
}
