import { isoDateOf } from '@app/kernel';
import { given } from '../../../../../test/support/given-when-then.js';
import type { ObservationCommand } from './observations.commands.js';
import { unanswered } from './observations.decisions.js';
import type { ObservationEvent } from './observations.events.js';
import { recordedAs } from '../outcome.builders.js';
import { outcome } from '../outcome.decider.js';
import type { OutcomeEvent } from '../outcome.events.js';

const plan = recordedAs('plan');
const text = 'No evidence was filed.';
const due = isoDateOf('2026-04-01');
const seen: ObservationEvent = {
  type: 'AuditObservationRecorded',
  data: { observation: 'one', responseDue: due },
  prose: { text },
};
const answered: ObservationEvent = {
  type: 'ObservationAnswered',
  data: { observation: 'one' },
  prose: { text: 'It is.' },
};
const closed: ObservationEvent = {
  type: 'ObservationClosed',
  data: { observation: 'one' },
  prose: { reason: 'Done.' },
};
const answer: ObservationCommand = { type: 'AnswerObservation', observation: 'one', text: 'It is.' };
const close: ObservationCommand = { type: 'CloseObservation', observation: 'one', reason: 'Done.' };
const waiting = (...events: readonly OutcomeEvent[]): number | null => {
  const state = events.reduce((before, event) => outcome.evolve(before, event), outcome.initial);
  return state && unanswered(state);
};

describe('an observation of an auditor', () => {
  it('asks for a response by a day', () => {
    given(outcome, [plan]).when({ type: 'RecordObservation', observation: 'one', responseDue: due, text }).then([seen]);
  });

  it('is answered, and then closed', () => {
    given(outcome, [plan, seen]).when(answer).then([answered]);
    given(outcome, [plan, seen, answered]).when(close).then([closed]);
  });

  it('is not closed before it is answered, nor answered once it is closed', () => {
    given(outcome, [plan, seen]).when(close).thenRefused('observation-unanswered');
    given(outcome, [plan, seen, answered, closed]).when(answer).thenRefused('observation-closed');
    given(outcome, [plan]).when(answer).thenRefused('observation-unknown');
  });

  it('is not taken back; a response is', () => {
    given(outcome, [plan, seen, answered])
      .when({ type: 'AnnulStep', version: 2, reason: 'x' })
      .thenRefused('step-stays');
    given(outcome, [plan, seen, answered])
      .when({ type: 'AnnulStep', version: 3, reason: 'x' })
      .then([{ type: 'StepAnnulled', data: { version: 3 }, prose: { reason: 'x' } }]);
  });

  it('waits until there is a response', () => {
    expect([waiting(plan), waiting(plan, seen), waiting(plan, seen, answered), waiting(plan, seen, closed)]).toEqual([
      0, 1, 0, 0,
    ]);
  });

  it('moves nothing else', () => {
    const [before, after] = [[plan], [plan, seen, answered, closed]].map((events) =>
      events.reduce<ReturnType<typeof outcome.evolve>>((state, event) => outcome.evolve(state, event), null),
    );
    expect({ ...after, observations: undefined }).toEqual({ ...before, observations: undefined });
  });
});
