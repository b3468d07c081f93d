import { afterMove, restated } from './limits.js';
import type { OccasionEvent } from './occasions.events.js';
import type { OutcomeState } from '../outcome.state.js';
import type { Disposition } from '../vocabulary.js';
import { workflows } from '../workflows/index.js';

const over: readonly Disposition[] = ['closed_implemented', 'closed_not_implemented', 'superseded_or_withdrawn'];

/** Addressees whose leg is over stay where they are. */
function lapsed(state: OutcomeState): OutcomeState {
  const { stages } = workflows[state.kind];
  const isOver = (stage: string): boolean => over.includes(stages[stage] ?? 'open');
  const addressees = state.addressees.map((leg) => (isOver(leg.stage) ? leg : { ...leg, stage: 'lapsed' }));
  return { ...state, addressees, stage: 'lapsed' };
}

/** Total on purpose: history is already true. */
export function afterOccasionEvent(state: OutcomeState, event: OccasionEvent): OutcomeState {
  switch (event.type) {
    case 'DeadlineMoved': {
      const { meeting, moved, apart } = event.data;
      return { ...state, moved: afterMove(state.moved, moved, meeting, apart) };
    }
    case 'DeadlinesSettled': {
      const { to } = event.data;
      return restated({
        ...state,
        deadlines: to,
        deadlineWords: to.map((_, index) => event.prose?.words[index] ?? '[removed]'),
      });
    }
    case 'OutcomeTransferred':
      return { ...state, body: event.data.to };
    case 'OutcomeLapsed':
      return lapsed(state);
  }
}
