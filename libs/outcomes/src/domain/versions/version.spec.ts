import { given } from '../../../../../test/support/given-when-then.js';
import { recordedAs, step } from '../outcome.builders.js';
import { outcome } from '../outcome.decider.js';
import type { OutcomeEvent } from '../outcome.events.js';
import { dispositionOf } from '../outcome.state.js';

const task = recordedAs('action_item');
const reason = 'Rev.1 of the report.';
const place = { citation: 0, document: 'cwg-cop-20-report', version: 'Rev.1' };
const ask = { type: 'DecideOnVersion', citation: 0, version: 'Rev.1', reason, to: null } as const;
const kept: OutcomeEvent = { type: 'OutcomeKeptByVersion', data: place, prose: { reason } };
const withdrawn: OutcomeEvent = { type: 'OutcomeWithdrawnByVersion', data: place, prose: { reason } };
const corrected: OutcomeEvent = {
  type: 'OutcomeCorrectedByVersion',
  data: {
    ...place,
    from: { document: 'cwg-cop-20-report', version: '1', paragraph: '9.7' },
    to: { document: 'cwg-cop-20-report', version: 'Rev.1', paragraph: '9.8' },
  },
  prose: { from: 'It was agreed.', to: 'It was agreed and adopted.', reason },
};
const after = (...events: OutcomeEvent[]) => events.reduce(outcome.evolve, outcome.initial);

describe('an outcome whose report comes in a new version', () => {
  it('is kept as it is stated in the version that it cites', () => {
    given(outcome, [task])
      .when({ ...ask, decision: 'keep' })
      .then([kept]);
    given(outcome, [task, kept])
      .when({ ...ask, decision: 'keep' })
      .then([]);
    expect(after(task, kept)?.citations).toEqual(task.data.citations);
  });

  it('is corrected: it cites the new version from then on, and the old text stays in its history', () => {
    const to = { paragraph: '9.8', wording: 'It was agreed and adopted.' };
    given(outcome, [task])
      .when({ ...ask, decision: 'correct', to })
      .then([corrected]);
    expect(after(task, corrected)).toMatchObject({
      citations: [{ version: 'Rev.1', paragraph: '9.8' }],
      wordings: ['It was agreed and adopted.'],
    });
    given(outcome, [task])
      .when({ ...ask, decision: 'correct' })
      .thenRefused('version-states-nothing');
  });

  it('is withdrawn, takes no step any more, and can be taken up again by annulling that', () => {
    given(outcome, [task])
      .when({ ...ask, decision: 'withdraw' })
      .then([withdrawn]);
    const state = after(task, withdrawn);
    expect(state && dispositionOf(state)).toBe('superseded_or_withdrawn');
    given(outcome, [task, withdrawn])
      .when({ type: 'TakeStep', step: 'ProgressReported', details: { progress: 'partly' }, prose: {}, by: 'p' })
      .thenRefused('outcome-withdrawn', { version: 'Rev.1' });
    given(outcome, [task, withdrawn])
      .when({ ...ask, decision: 'keep' })
      .thenRefused('outcome-withdrawn');
    given(outcome, [task, withdrawn])
      .when({ type: 'AnnulStep', version: 2, reason: 'A slip.' })
      .then([{ type: 'StepAnnulled', data: { version: 2 }, prose: { reason: 'A slip.' } }]);
  });

  it('is decided on anew where the first decision was wrong', () => {
    given(outcome, [task, kept])
      .when({ ...ask, decision: 'withdraw' })
      .then([withdrawn]);
  });

  it('cites something', () => {
    given(outcome, [task])
      .when({ ...ask, citation: 4, decision: 'keep' })
      .thenRefused('citation-unknown');
    given(outcome, [])
      .when({ ...ask, decision: 'keep' })
      .thenRefused('outcome-not-recorded');
  });

  it('stays readable once the words were removed for good', () => {
    expect(after(task, { type: corrected.type, data: corrected.data })?.wordings).toEqual(['[removed]']);
    expect(after(task, step('ProgressReported'))?.decidedOn).toBeUndefined();
  });
});
