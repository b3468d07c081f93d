import { foldAsOf } from '@app/event-store';
import * as fc from 'fast-check';
import { given } from '../../../../../test/support/given-when-then.js';
import { recordedEvent } from '../../../../../test/support/recorded-event.js';
import type { MergeCommand } from './merge.commands.js';
import type { RecordTakenIn } from './merge.events.js';
import { recordedAs, step } from '../outcome.builders.js';
import { outcome } from '../outcome.decider.js';
import type { OutcomeEvent } from '../outcome.events.js';

const reason = 'The same outcome, stated in two meetings.';
const task = recordedAs('action_item');
const into: MergeCommand = { type: 'MergeInto', outcome: 'a', reference: 'CWG-COP-19/3', reason };
const gone: OutcomeEvent = { type: 'MergedInto', data: { outcome: 'a', reference: 'CWG-COP-19/3' }, prose: { reason } };
const record: RecordTakenIn = {
  outcome: 'b',
  reference: 'CWG-COP-20/12',
  meeting: 'CWG-COP-20',
  citations: [],
  views: [],
};
const taken: OutcomeEvent = { type: 'RecordTakenIn', data: record, prose: { reason } };
const back = (version: number): OutcomeEvent => ({ type: 'StepAnnulled', data: { version }, prose: { reason } });
const folded = (events: readonly OutcomeEvent[]) =>
  foldAsOf(
    outcome,
    events.map((event, index) => recordedEvent(index + 1, event, { annuls: outcome.annuls?.(event) ?? null })),
  ).state;

describe('two records of one outcome', () => {
  it('become one: the one says where it went, the other what it took in', () => {
    given(outcome, [task]).when(into).then([gone]);
    given(outcome, [task]).when({ type: 'TakeInRecord', record, reason }).then([taken]);
  });

  it('are merged once', () => {
    given(outcome, [task, gone]).when(into).then([]);
    given(outcome, [task, taken]).when({ type: 'TakeInRecord', record, reason }).then([]);
  });

  it('are not merged in a chain or a circle', () => {
    given(outcome, [task, gone])
      .when({ ...into, outcome: 'c' })
      .thenRefused('outcome-merged', { outcome: 'a' });
    given(outcome, [task, gone]).when({ type: 'TakeInRecord', record, reason }).thenRefused('outcome-merged');
    given(outcome, [task, taken]).when(into).thenRefused('holds-merged-records');
  });

  it('go on in one of them only', () => {
    given(outcome, [task, gone])
      .when({ type: 'AssignOwner', entity: 'bdt', prose: {} })
      .thenRefused('outcome-merged', { reference: 'CWG-COP-19/3' });
    given(outcome, [task, gone])
      .when({ type: 'ChangeVisibility', to: 'secretariat', reason })
      .then([{ type: 'OutcomeVisibilityChanged', data: { from: 'members', to: 'secretariat' }, prose: { reason } }]);
  });

  it('are taken apart on both sides at once, not by taking back one step', () => {
    given(outcome, [task, gone])
      .when({ type: 'UndoMerge', reason })
      .then([back(2)]);
    given(outcome, [task, taken])
      .when({ type: 'LetRecordGo', outcome: 'b', reason })
      .then([back(2)]);
    given(outcome, [task, taken]).when({ type: 'AnnulStep', version: 2, reason }).thenRefused('step-stays');
    given(outcome, [task, gone, back(2)])
      .when({ type: 'UndoMerge', reason })
      .then([]);
    given(outcome, [task, taken, back(2)])
      .when({ type: 'LetRecordGo', outcome: 'b', reason })
      .then([]);
  });

  it('are as before once they are taken apart, with what was done meanwhile', () => {
    const steps = fc.array(
      fc.constantFrom<OutcomeEvent>(
        step('ProgressReported'),
        { type: 'OwnerAssigned', data: { entity: 'bdt' } },
        { type: 'TitleCorrected', data: {}, prose: { from: 'a', to: 'b', reason } },
        { type: 'InstrumentsCorrected', data: { from: [], to: ['a'] }, prose: { reason } },
      ),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.constantFrom(gone, taken), steps, steps, steps, (merged, before, meanwhile, after) => {
        const apart = [task, ...before, merged, ...meanwhile, back(before.length + 2), ...after];
        expect(folded(apart)).toEqual(folded([task, ...before, ...meanwhile, ...after]));
      }),
    );
  });
});
