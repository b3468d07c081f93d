import type { MovementMoment, MovementsView } from '@app/contracts';
import { longDate, momentWords as instantWords } from '../../words/dates.js';
import { count } from '../../words/words.js';

/** `CWG-COP-18 (12 January 2022)`, `now`, with what the register knew where that is another time than to date. */
export function momentWords({ asOf, asRecorded }: MovementMoment): string {
  const on = asOf === null ? null : longDate(asOf.on);
  const then = asOf?.meeting == null ? on : `${asOf.meeting} (${on ?? ''})`;
  if (asRecorded === null) return then ?? 'now';
  const known = `as recorded ${asRecorded.at === null ? 'before the first event' : `on ${instantWords(asRecorded.at)}`}`;
  return then === null ? `the register ${known}` : `${then}, ${known}`;
}

/** `Between CWG-COP-18 (12 January 2022) and now, 5 outcomes moved: 3 new outcomes, 2 now open.` */
export function summaryWords({ from, to, totals, outcomes }: MovementsView): string {
  const head = `Between ${momentWords(from)} and ${momentWords(to)}, ${count(outcomes.length, 'outcome')} moved`;
  return `${head}: ${listed(totals.map(({ words }) => words))}.`;
}

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
