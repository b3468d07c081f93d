import { DEFAULT_VISIBILITY, type Visibility } from '@app/kernel';
import type { OutcomeCommand } from './outcome.commands.js';
import type { OutcomeEvent } from './outcome.events.js';
import type { OutcomeState } from './outcome.state.js';

/** Who may see the outcome now. */
export function visibilityOf({ visibility }: Pick<OutcomeState, 'visibility'>): Visibility {
  return visibility ?? DEFAULT_VISIBILITY;
}

/** Nothing where it is so already. */
export function changeVisibility(
  { to, reason }: Extract<OutcomeCommand, { type: 'ChangeVisibility' }>,
  state: OutcomeState,
): readonly OutcomeEvent[] {
  const from = visibilityOf(state);
  return from === to ? [] : [{ type: 'OutcomeVisibilityChanged', data: { from, to }, prose: { reason } }];
}
