import * as fc from 'fast-check';
import { foldAsOf } from '@app/event-store';
import { DomainError, isoDateOf } from '@app/kernel';
import { given } from '../../../../../test/support/given-when-then.js';
import { recordedEvent } from '../../../../../test/support/recorded-event.js';
import type { Correction } from './corrections.commands.js';
import { byDate, recordedAs, sg17, sg2, step } from '../outcome.builders.js';
import type { OutcomeCommand } from '../outcome.commands.js';
import { outcome } from '../outcome.decider.js';
import type { OutcomeEvent } from '../outcome.events.js';
import type { OutcomeState } from '../outcome.state.js';

const reason = 'Copied wrongly.';
const correct = (correction: Correction): OutcomeCommand => ({ type: 'CorrectOutcome', correction, reason });
const after = (...events: readonly OutcomeEvent[]): OutcomeState => {
  const state = events.reduce((before, event) => outcome.evolve(before, event), outcome.initial);
  if (state === null) throw new Error('nothing recorded');
  return state;
};
/** The state once the correction was decided and folded. */
const corrected = (history: readonly OutcomeEvent[], correction: Correction): OutcomeState =>
  after(...history, ...outcome.decide(correct(correction), after(...history)));

const task = recordedAs('action_item', { owners: [{ entity: 'bdt', restsOn: 0 }], deadlines: [byDate('2024-06-30')] });
const letter = recordedAs('liaison_statement', { addressees: [sg17, sg2] });
const paragraph = { document: 'cwg-cop-20-report', version: '1', paragraph: '9.7.1' };

describe('a correction', () => {
  it('keeps what stood there before', () => {
    given(outcome, [task])
      .when(correct({ field: 'owner', from: 'bdt', to: 'itu-t-sg17' }))
      .then([{ type: 'OwnerCorrected', data: { from: 'bdt', to: 'itu-t-sg17' }, prose: { reason } }]);
  });

  it.each<[string, Correction, Partial<OutcomeState>]>([
    ['the paragraph', { field: 'citation', index: 0, to: paragraph }, { citations: [paragraph] }],
    ['the meeting', { field: 'meeting', to: 'CWG-COP-19' }, { meeting: 'CWG-COP-19', reference: 'CWG-COP-20/12' }],
    ['the holder', { field: 'holder', to: 'canada' }, { holder: 'canada' }],
    ['the instruments', { field: 'instruments', to: ['a', 'b', 'a'] }, { instruments: ['a', 'b'] }],
  ])('puts %s right, and leaves the reference', (_, correction, expected) => {
    expect(corrected([task], correction)).toMatchObject(expected);
  });

  it('says nothing where it reads so already', () => {
    const same: readonly Correction[] = [
      { field: 'owner', from: 'bdt', to: 'bdt' },
      { field: 'meeting', to: 'CWG-COP-20' },
      { field: 'instruments', to: [] },
      { field: 'kind', to: 'action_item', stage: 'open' },
      { field: 'citation', index: 0, to: { ...paragraph, paragraph: '9.7' } },
    ];
    for (const correction of same) given(outcome, [task]).when(correct(correction)).then([]);
  });

  it.each<[Correction, string]>([
    [{ field: 'owner', from: 'unicef', to: 'bdt' }, 'owner-unknown'],
    [{ field: 'addressee', from: 'itu-t-sg17', to: 'itu-d-sg2', purpose: 'action' }, 'addressee-unknown'],
    [{ field: 'citation', index: 3, to: paragraph }, 'citation-unknown'],
    [{ field: 'deadline', index: 1, to: byDate('2024-07-01').due, words: 'July' }, 'deadline-missing'],
    [{ field: 'kind', to: 'decision', stage: 'claimed' }, 'stage-unknown'],
    [{ field: 'kind', to: 'action_item', stage: 'claimed' }, 'kind-not-corrected'],
    [{ field: 'kind', to: 'liaison_statement', stage: 'agreed' }, 'addressee-missing'],
    [{ field: 'kind', to: 'view_recorded', stage: 'recorded' }, 'holder-missing'],
  ])('%j is refused with %s', (correction, code) => {
    given(outcome, [task]).when(correct(correction)).thenRefused(code);
  });

  it('does not name somebody twice', () => {
    given(outcome, [letter])
      .when(correct({ field: 'addressee', from: sg17.entity, to: sg2.entity, purpose: 'action' }))
      .thenRefused('already-named');
  });
});

describe('another kind', () => {
  const claimed = [task, step('CompletionClaimed', { owner: 'bdt', evidence: { documentReference: 'C24/1' } })];

  it('begins a life of its own at the stage that is said', () => {
    expect(corrected(claimed, { field: 'kind', to: 'decision', stage: 'in_force' })).toMatchObject({
      kind: 'decision',
      stage: 'in_force',
      enteredAt: 'in_force',
      progress: {},
      reference: 'CWG-COP-20/12',
    });
  });

  it('takes the steps of its own life only', () => {
    const events = outcome.decide(correct({ field: 'kind', to: 'decision', stage: 'in_force' }), after(...claimed));
    given(outcome, [...claimed, ...events])
      .when({ type: 'TakeStep', step: 'CompletionVerified', details: { verifiedBy: 'chair' }, prose: {}, by: 'p' })
      .thenRefused('step-not-of-this-kind');
  });
});

describe('another owner', () => {
  it('takes over what was reported of the same part of the work', () => {
    const history = [task, step('ProgressReported', { owner: 'bdt', progress: 'partly' })];
    expect(corrected(history, { field: 'owner', from: 'bdt', to: 'unicef' })).toMatchObject({
      owners: [{ entity: 'unicef', restsOn: 0 }],
      progress: { unicef: 'partly' },
    });
  });
});

describe('an addressee that was left out', () => {
  it('is named, and its way begins where that of the others began', () => {
    const to = { field: 'addressee', from: null, to: 'unicef', purpose: 'action' } as const;
    const drafted = [letter, step('LiaisonStatementDrafted', { addressee: sg17.entity })];
    expect(corrected(drafted, to)).toMatchObject({
      stage: 'agreed',
      addressees: [
        { entity: sg17.entity, stage: 'drafted' },
        { entity: sg2.entity },
        { entity: 'unicef', purpose: 'action', restsOn: null, stage: 'agreed' },
      ],
    });
    given(outcome, [letter])
      .when(correct({ ...to, to: sg2.entity }))
      .thenRefused('already-named');
  });

  it('makes a statement of what was taken for a task, once it says to whom it goes', () => {
    const addressed = outcome.decide(
      correct({ field: 'addressee', from: null, to: sg17.entity, purpose: 'information' }),
      after(task),
    );
    const statement = corrected([task, ...addressed], { field: 'kind', to: 'liaison_statement', stage: 'agreed' });
    expect(statement).toMatchObject({
      kind: 'liaison_statement',
      addressees: [{ entity: sg17.entity, purpose: 'information', stage: 'agreed' }],
    });
  });
});

describe('another purpose', () => {
  const sent = [letter, step('LiaisonStatementApproved', { approvedBy: 'chair', addressee: sg2.entity })];
  const both = [...sent, step('LiaisonStatementSent', { addressee: sg2.entity })];

  it('opens again what was closed because it was for information', () => {
    expect(after(...both).addressees[1]?.stage).toBe('closed');
    const to = { field: 'addressee', from: sg2.entity, to: sg2.entity, purpose: 'action' } as const;
    expect(corrected(both, to).addressees[1]).toMatchObject({ purpose: 'action', stage: 'sent' });
  });
});

describe('another deadline', () => {
  it('is counted from in place of the original one too', () => {
    const to = byDate('2024-09-30').due;
    expect(corrected([task], { field: 'deadline', index: 0, to, words: 'by autumn' })).toMatchObject({
      deadlines: [{ due: to }],
      originalDeadlines: [{ due: to }],
      deadlineWords: ['by autumn'],
    });
  });
});

const corrections = fc.constantFrom<Correction>(
  { field: 'citation', index: 0, to: paragraph },
  { field: 'kind', to: 'plan', stage: 'in_progress' },
  { field: 'owner', from: 'bdt', to: 'unicef' },
  { field: 'deadline', index: 0, to: { type: 'date', on: isoDateOf('2024-12-01') }, words: 'December' },
  { field: 'meeting', to: 'CWG-COP-19' },
  { field: 'holder', to: 'canada' },
  { field: 'instruments', to: ['council-resolution-1306'] },
);

describe('a correction that is taken back', () => {
  it('leaves everything as if it had never been made, whatever was corrected before and after', () => {
    const list = fc.array(corrections, { maxLength: 3 });
    fc.assert(
      fc.property(list, corrections, list, (before, wrong, later) => {
        const history = made([task], before);
        const wronged = made(history, [wrong]);
        if (wronged.length === history.length) return;
        const annulled: OutcomeEvent = { type: 'StepAnnulled', data: { version: wronged.length } };
        expect(folded(made([...wronged, annulled], later))).toEqual(folded(made(history, later)));
      }),
    );
  });
});

/** As the store folds it: without the steps that others take back. */
function folded(events: readonly OutcomeEvent[]): OutcomeState {
  const recorded = events.map((event, index) =>
    recordedEvent(index + 1, event, { annuls: outcome.annuls?.(event) ?? null }),
  );
  const { state } = foldAsOf(outcome, recorded);
  if (state === null) throw new Error('nothing recorded');
  return state;
}

/** The history with each correction that is possible then. */
function made(history: readonly OutcomeEvent[], list: readonly Correction[]): readonly OutcomeEvent[] {
  return list.reduce((events, correction) => {
    try {
      return [...events, ...outcome.decide(correct(correction), folded(events))];
    } catch (refusal) {
      if (refusal instanceof DomainError) return events;
      throw refusal;
    }
  }, history);
}
