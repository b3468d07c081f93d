import { given } from '../../../../test/support/given-when-then.js';
import { recordedAs } from './outcome.builders.js';
import { outcome } from './outcome.decider.js';
import type { OutcomeEvent } from './outcome.events.js';

const reason = 'The letter is not out yet.';
const hide = { type: 'ChangeVisibility', to: 'secretariat', reason } as const;
const hidden: OutcomeEvent = {
  type: 'OutcomeVisibilityChanged',
  data: { from: 'members', to: 'secretariat' },
  prose: { reason },
};

describe('who may see an outcome', () => {
  it('is the members, where nothing was said', () => {
    given(outcome, [recordedAs('decision')])
      .when(hide)
      .then([hidden]);
    given(outcome, [recordedAs('decision')])
      .when({ ...hide, to: 'members' })
      .then([]);
  });

  it('is said with the recording', () => {
    given(outcome, [recordedAs('decision', { visibility: 'secretariat' })])
      .when(hide)
      .then([]);
  });

  it('is said anew, with a reason', () => {
    given(outcome, [recordedAs('decision'), hidden])
      .when({ ...hide, to: 'public' })
      .then([{ ...hidden, data: { from: 'secretariat', to: 'public' } }]);
  });

  it('is said of nothing that is not recorded', () => {
    given(outcome, []).when(hide).thenRefused('outcome-not-recorded');
  });
});
