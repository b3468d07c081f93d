import { isoDateOf } from '@app/kernel';
import { given } from '../../../../test/support/given-when-then.js';
import { byDate, recordedAs, sg17, sg2, step } from './outcome.builders.js';
import type { OutcomeCommand } from './outcome.commands.js';
import { outcome } from './outcome.decider.js';
import type { OutcomeEvent } from './outcome.events.js';
import { dispositionOf } from './outcome.state.js';
import type { StepDetails, StepType } from './steps.js';

const officer = 'person-officer';
const take = (type: StepType, details: StepDetails = {}, reason?: string): OutcomeCommand => ({
  type: 'TakeStep',
  step: type,
  details,
  prose: reason === undefined ? {} : { reason },
  by: officer,
});
const after = (...events: OutcomeEvent[]) => {
  const state = events.reduce((before, event) => outcome.evolve(before, event), outcome.initial);
  if (state === null) throw new Error('nothing recorded');
  return state;
};
const citation = { document: 'cwg-cop-21-report', version: '1', paragraph: '5.2' };

describe('recording an outcome', () => {
  it('enters it at the first stage of its kind', () => {
    const state = after(recordedAs('recommendation'));
    expect([state.stage, dispositionOf(state)]).toEqual(['agreed', 'open']);
  });

  it('enters it at any stage when it comes from a source', () => {
    const state = after(recordedAs('liaison_statement', { stage: 'approved', addressees: [sg17] }));
    expect([state.enteredAt, state.addressees[0]?.stage, dispositionOf(state)]).toEqual([
      'approved',
      'approved',
      'in_progress',
    ]);
  });

  const record = (
    over: Parameters<typeof recordedAs>[1],
    kind: Parameters<typeof recordedAs>[0] = 'liaison_statement',
  ): OutcomeCommand => {
    const { data, prose } = recordedAs(kind, over);
    return {
      type: 'RecordOutcome',
      kind,
      outcome: data,
      prose: prose ?? { title: '', wordings: [], deadlineWords: [] },
    };
  };

  it('is refused a second time', () => {
    given(outcome, [recordedAs('decision')])
      .when(record({}, 'decision'))
      .thenRefused('outcome-already-recorded');
  });

  it('refuses a stage that the kind does not have', () => {
    given(outcome, [])
      .when(record({ stage: 'sent' }, 'decision'))
      .thenRefused('stage-unknown');
  });

  it('enters no later stage without a source', () => {
    given(outcome, [])
      .when(record({ stage: 'verified', citations: [] }, 'action_item'))
      .thenRefused('stage-without-source', { entry: 'open', stage: 'verified' });
  });

  it('refuses a liaison statement to nobody', () => {
    given(outcome, []).when(record({})).thenRefused('addressee-missing');
  });

  it('refuses a view that nobody holds', () => {
    given(outcome, []).when(record({}, 'view_recorded')).thenRefused('holder-missing');
  });

  it('refuses a field that rests on a citation it does not have', () => {
    given(outcome, [])
      .when(record({ owners: [{ entity: 'unicef', restsOn: 3 }] }, 'commitment'))
      .thenRefused('citation-unknown');
  });

  it('refuses steps before the recording', () => {
    given(outcome, []).when(take('ProgressReported')).thenRefused('outcome-not-recorded');
  });
});

describe('a liaison statement', () => {
  const approved = recordedAs('liaison_statement', { stage: 'approved', addressees: [sg17] });

  it('is sent once approved, and waits for an answer', () => {
    given(outcome, [approved])
      .when(take('LiaisonStatementSent'))
      .then([step('LiaisonStatementSent')]);
    expect(dispositionOf(after(approved, step('LiaisonStatementSent')))).toBe('in_progress');
  });

  it('for information closes once sent; a later reply is listed and reopens nothing', () => {
    const forInformation = recordedAs('liaison_statement', { stage: 'approved', addressees: [sg2] });
    const state = after(forInformation, step('LiaisonStatementSent'), step('LiaisonReplyReceived'));
    expect([state.stage, dispositionOf(state)]).toEqual(['closed', 'closed_implemented']);
  });

  it('is not sent before it is approved', () => {
    given(outcome, [recordedAs('liaison_statement', { addressees: [sg17] })])
      .when(take('LiaisonStatementSent'))
      .thenRefused('step-not-possible-now', { stage: 'agreed' });
  });

  it('is not sent twice', () => {
    given(outcome, [approved, step('LiaisonStatementSent')])
      .when(take('LiaisonStatementSent'))
      .thenRefused('step-not-possible-now', { stage: 'sent' });
  });

  it('runs through its stages per addressee, and the slowest decides', () => {
    const toBoth = recordedAs('liaison_statement', { stage: 'approved', addressees: [sg17, sg2] });
    const state = after(toBoth, step('LiaisonStatementSent', { addressee: 'itu-d-sg2' }));
    expect(state.addressees.map(({ stage }) => stage)).toEqual(['approved', 'closed']);
    expect(dispositionOf(state)).toBe('in_progress');
    given(outcome, [toBoth]).when(take('LiaisonStatementSent')).thenRefused('addressee-unknown');
  });

  it('closes without a reply only with a reason', () => {
    given(outcome, [approved, step('LiaisonStatementSent')])
      .when(take('LiaisonStatementClosedWithoutReply'))
      .thenRefused('step-incomplete', { lacking: ['reason'] });
  });

  it('enters a later stage where a source says so, and earlier ones stay unrecorded', () => {
    const agreed = recordedAs('liaison_statement', { addressees: [sg17] });
    given(outcome, [agreed])
      .when(take('LiaisonReplyReceived', { citation }))
      .then([step('LiaisonReplyReceived', { citation })]);
  });
});

describe('a recommendation', () => {
  const agreed = recordedAs('recommendation');
  const put = step('PutToParentBody', { meeting: 'Council-2024' });

  it('is put to the parent body at a session', () => {
    given(outcome, [agreed])
      .when(take('PutToParentBody'))
      .thenRefused('step-incomplete', { lacking: ['meeting'] });
    given(outcome, [agreed])
      .when(take('PutToParentBody', { meeting: 'Council-2024' }))
      .then([put]);
  });

  it('that was noted without decision stays open work', () => {
    const state = after(agreed, put, step('AnsweredByAddressee', { acceptance: 'noted_without_decision' }));
    expect([state.stage, state.acceptance, dispositionOf(state)]).toEqual([
      'considered',
      'noted_without_decision',
      'in_progress',
    ]);
  });

  it('that was not taken up is closed, not implemented', () => {
    const state = after(agreed, put, step('AnsweredByAddressee', { acceptance: 'not_taken_up' }));
    expect(dispositionOf(state)).toBe('closed_not_implemented');
  });

  it('knows no sending', () => {
    given(outcome, [agreed]).when(take('LiaisonStatementSent')).thenRefused('step-not-of-this-kind');
  });
});

describe('an action item', () => {
  const item = recordedAs('action_item', { owners: [{ entity: 'cwg-cop-secretariat', restsOn: 0 }] });
  const claimed = step('CompletionClaimed', { evidence: { documentReference: 'WG-CP/21/4' }, claimedBy: officer });

  it('is claimed with evidence, by a named person', () => {
    given(outcome, [item])
      .when(take('CompletionClaimed'))
      .thenRefused('step-incomplete', { lacking: ['evidence'] });
    given(outcome, [item])
      .when(take('CompletionClaimed', { evidence: { documentReference: 'WG-CP/21/4' } }))
      .then([claimed]);
  });

  it('that is claimed awaits verification by somebody else', () => {
    expect(dispositionOf(after(item, claimed))).toBe('awaiting_verification');
    given(outcome, [item, claimed])
      .when(take('CompletionVerified', { verifiedBy: 'second_officer' }))
      .thenRefused('claimant-cannot-verify');
    given(outcome, [item, claimed])
      .when({ ...take('CompletionVerified', { verifiedBy: 'chair' }), by: 'person-chair' } as OutcomeCommand)
      .then([step('CompletionVerified', { verifiedBy: 'chair' })]);
  });

  it('keeps progress per owner apart from its stage', () => {
    const state = after(item, step('ProgressReported', { owner: 'unicef', progress: 'partly' }));
    expect(state.progress).toEqual({ unicef: 'partly' });
  });

  it('is cancelled by the group, a commitment only withdrawn by its party', () => {
    given(outcome, [item])
      .when(take('OutcomeCancelled', {}, 'Overtaken.'))
      .then([{ type: 'OutcomeCancelled', data: {}, prose: { reason: 'Overtaken.' } }]);
    given(outcome, [recordedAs('commitment')])
      .when(take('OutcomeCancelled', {}, 'Overtaken.'))
      .thenRefused('step-not-of-this-kind');
  });
});

describe('deadlines and owners', () => {
  const dated = recordedAs('action_item', { deadlines: [byDate('2024-12-31')] });
  const extend = (on: string): OutcomeCommand => ({
    type: 'ExtendDeadline',
    deadline: byDate(on),
    words: on,
    grantedBy: 'the Chair',
    prose: { reason: 'More time was needed.' },
  });

  it('extends to a later date only, and keeps the original', () => {
    given(outcome, [dated]).when(extend('2024-12-01')).thenRefused('deadline-not-later', { due: '2024-12-31' });
    const [extension] = outcome.decide(extend('2025-03-31'), after(dated));
    if (!extension) throw new Error('no event');
    const state = after(dated, extension);
    expect(state.deadlines.map(({ due }) => due)).toEqual([{ type: 'date', on: isoDateOf('2025-03-31') }]);
    expect(state.originalDeadlines).toEqual(dated.data.deadlines);
  });

  it('extends beyond the date that stands beside a meeting', () => {
    const atNext = { due: { type: 'meeting', relation: 'at', meeting: 'CWG-COP-21' }, restsOn: null } as const;
    const two = recordedAs('action_item', { deadlines: [byDate('2024-12-31'), atNext] });
    given(outcome, [two]).when(extend('2024-12-01')).thenRefused('deadline-not-later', { due: '2024-12-31' });
  });

  it('keeps two stated limits side by side', () => {
    const next = { due: { type: 'meeting', relation: 'at', meeting: 'CWG-COP-21' }, restsOn: null } as const;
    const [event] = outcome.decide(
      { type: 'SetDeadline', deadline: next, words: 'at the next meeting', prose: {} },
      after(dated),
    );
    if (!event) throw new Error('no event');
    expect(after(dated, event).deadlines).toHaveLength(2);
  });

  it('assigning an owner twice changes nothing', () => {
    const assigned = { type: 'OwnerAssigned', data: { entity: 'unicef' }, prose: {} } as const;
    given(outcome, [dated, assigned]).when({ type: 'AssignOwner', entity: 'unicef', prose: {} }).then([]);
  });
});

describe('what is done to the record', () => {
  const recorded = recordedAs('decision');

  it('corrects the wording and keeps the old text', () => {
    given(outcome, [recorded])
      .when({ type: 'CorrectWording', citation: 0, to: 'It was decided.', reason: 'Rev.1' })
      .then([
        {
          type: 'WordingCorrected',
          data: { citation: 0 },
          prose: { from: 'It was agreed.', to: 'It was decided.', reason: 'Rev.1' },
        },
      ]);
  });

  it('never annuls the recording itself', () => {
    given(outcome, [recorded])
      .when({ type: 'AnnulStep', version: 1, reason: 'Wrong.' })
      .thenRefused('step-cannot-be-annulled');
  });

  it('stays readable when prose was redacted', () => {
    const { type, data } = recorded;
    expect(after({ type, data })).toMatchObject({ title: '[removed]', wordings: ['[removed]'] });
  });
});
