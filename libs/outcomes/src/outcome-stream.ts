import type { OutcomeId } from './domain/index.js';

/** Where the events of one outcome stand in the log. */
export function outcomeStream(outcomeId: OutcomeId): { readonly streamId: string; readonly category: 'outcome' } {
  return { streamId: `outcome-${outcomeId}`, category: 'outcome' };
}
