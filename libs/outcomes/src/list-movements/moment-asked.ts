import type { MomentAsked } from '../reading/as-of.js';

/**
 * A moment in one word: `now`, a date, a meeting by id or number (`CWG-COP-18`, `18`), an instant with its zone, a position
 * token (`1-1240`), or both clocks with `@` between them: `18@2024-05-01T12:00Z` is the 18th meeting as the register stood
 * then, `@1240` the register at that position of the log.
 */
export function momentAsked(text: string | undefined): MomentAsked {
  const asked = text?.trim();
  if (asked === undefined || asked === '' || asked === 'now') return {};
  const [asOf = '', ...recorded] = asked.split('@');
  if (recorded.length === 0) return isRecorded(asOf) ? { asRecorded: asOf } : { asOf };
  return { ...(asOf !== '' && asOf !== 'now' && { asOf }), asRecorded: recorded.join('@') };
}

/** A date has no T after its day, and no meeting is named by two numbers. */
function isRecorded(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T/.test(text) || /^\d+-\d+$/.test(text);
}
