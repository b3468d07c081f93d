import { recordedAs, sg17, step } from './outcome.builders.js';
import { outcome } from './outcome.decider.js';
import type { OutcomeEvent } from './outcome.events.js';
import { possibleSteps } from './possible-steps.js';

const stepsAfter = (...events: OutcomeEvent[]) => {
  const state = events.reduce((before, event) => outcome.evolve(before, event), outcome.initial);
  return state === null ? [] : possibleSteps(state);
};

describe('possible steps', () => {
  it('offers what the life allows now and names the rest with its reason', () => {
    const steps = stepsAfter(recordedAs('liaison_statement', { stage: 'approved', addressees: [sg17] }));
    const open = steps.filter(({ refusal }) => refusal === null).map(({ step: name }) => name);
    expect(open).toEqual(['LiaisonStatementSent', 'LiaisonStatementWithdrawn', 'OutcomeReviewed', 'OutcomeReiterated']);
    expect(steps.find(({ step: name }) => name === 'LiaisonStatementClosed')?.refusal).toBe(
      '"Liaison statement closed" follows "answered"; this is at "approved".',
    );
  });

  it('offers a reply after closing, because it is recorded and listed', () => {
    const closed = stepsAfter(
      recordedAs('liaison_statement', { stage: 'approved', addressees: [{ ...sg17, purpose: 'information' }] }),
      step('LiaisonStatementSent'),
    );
    expect(closed.find(({ step: name }) => name === 'LiaisonReplyReceived')?.refusal).toBeNull();
  });
});
