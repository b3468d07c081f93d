import { isoDateOf } from '@app/kernel';
import { given } from '../../../../test/support/given-when-then.js';
import { recordedAs } from './outcome.builders.js';
import type { OutcomeCommand } from './outcome.commands.js';
import { outcome } from './outcome.decider.js';
import type { OutcomeKind } from './vocabulary.js';

const commentsUntil = isoDateOf('2024-03-01');

function record(kind: OutcomeKind): Extract<OutcomeCommand, { type: 'RecordOutcome' }> {
  const { data, prose } = recordedAs(kind, { commentsUntil });
  return { type: 'RecordOutcome', kind, outcome: data, prose: prose ?? { title: '', wordings: [], deadlineWords: [] } };
}

describe('until when comments are taken', () => {
  it('is said of a draft resolution', () => {
    const recorded = recordedAs('draft_resolution', { commentsUntil });
    given(outcome, []).when(record('draft_resolution')).then([recorded]);
    expect(outcome.evolve(outcome.initial, recorded)?.commentsUntil).toBe(commentsUntil);
    expect(outcome.evolve(outcome.initial, recordedAs('draft_resolution'))?.commentsUntil).toBeUndefined();
  });

  it('is said of nothing else', () => {
    given(outcome, []).when(record('recommendation')).thenRefused('comments-not-asked');
  });
});
