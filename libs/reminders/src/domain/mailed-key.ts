import type { OutcomeId } from './vocabulary.js';

/** A moment among those of all outcomes. */
export function mailedKey(outcomeId: OutcomeId, moment: string): string {
  return `${outcomeId} ${moment}`;
}
