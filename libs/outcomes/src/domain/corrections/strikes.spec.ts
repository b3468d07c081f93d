import { isoDateOf } from '@app/kernel';
import { given } from '../../../../../test/support/given-when-then.js';
import type { Correction } from './corrections.commands.js';
import { byDate, recordedAs, sg17, sg2, step } from '../outcome.builders.js';
import type { OutcomeCommand } from '../outcome.commands.js';
import { outcome } from '../outcome.decider.js';
import type { OutcomeEvent } from '../outcome.events.js';
import type { OutcomeState } from '../outcome.state.js';

const reason = 'The report names none.';
const correct = (correction: Correction): OutcomeCommand => ({ type: 'CorrectOutcome', correction, reason });
const after = (...events: readonly OutcomeEvent[]): OutcomeState => {
  const state = events.reduce((before, event) => outcome.evolve(before, event), outcome.initial);
  if (state === null) throw new Error('nothing recorded');
  return state;
};
const struck = (history: readonly OutcomeEvent[], correction: Correction): OutcomeState =>
  after(...history, ...outcome.decide(correct(correction), after(...history)));

const summer = byDate('2024-06-30');
const winter = byDate('2024-12-31');
const task = recordedAs('action_item', {
  owners: [
    { entity: 'bdt', restsOn: 0 },
    { entity: 'unicef', restsOn: 0 },
  ],
  deadlines: [summer, winter],
});
const letter = recordedAs('liaison_statement', {
  addressees: [sg17, sg2],
  deadlines: [{ ...summer, addressee: sg2.entity }, winter],
});

describe('what never was', () => {
  it('is struck with the reason, and the record says what stood there', () => {
    given(outcome, [task])
      .when(correct({ field: 'deadline_struck', due: summer.due }))
      .then([{ type: 'DeadlineStruck', data: { from: summer }, prose: { from: 'by then', reason } }]);
    given(outcome, [task])
      .when(correct({ field: 'owner_struck', entity: 'bdt' }))
      .then([{ type: 'OwnerStruck', data: { from: 'bdt' }, prose: { reason } }]);
    given(outcome, [letter])
      .when(correct({ field: 'addressee_struck', entity: sg2.entity }))
      .then([
        { type: 'AddresseeStruck', data: { from: { entity: sg2.entity, purpose: sg2.purpose } }, prose: { reason } },
      ]);
  });

  it.each<[OutcomeEvent, Correction, string]>([
    [task, { field: 'deadline_struck', due: byDate('2024-07-01').due }, 'deadline-missing'],
    [task, { field: 'deadline_struck', due: summer.due, addressee: 'unicef' }, 'deadline-missing'],
    [task, { field: 'owner_struck', entity: 'canada' }, 'owner-unknown'],
    [task, { field: 'addressee_struck', entity: 'canada' }, 'addressee-unknown'],
    [
      recordedAs('liaison_statement', { addressees: [sg17] }),
      { field: 'addressee_struck', entity: sg17.entity },
      'addressee-missing',
    ],
  ])('of %j, %j is refused with %s', (history, correction, code) => {
    given(outcome, [history]).when(correct(correction)).thenRefused(code);
  });

  it('leaves the other limits, and lateness is not counted from it', () => {
    expect(struck([task], { field: 'deadline_struck', due: summer.due })).toMatchObject({
      deadlines: [winter],
      deadlineWords: ['by then'],
      originalDeadlines: [winter],
    });
  });

  it('of several addressees takes the limit that was its own with it, and the whole stands where the others do', () => {
    const sent = [letter, step('LiaisonStatementApproved', { addressee: sg17.entity, approvedBy: 'chair' })];
    expect(struck(sent, { field: 'addressee_struck', entity: sg2.entity })).toMatchObject({
      addressees: [{ entity: sg17.entity }],
      stage: 'approved',
      deadlines: [winter],
      originalDeadlines: [winter],
    });
  });

  it('as an owner owes nothing, so that the work is done when the others have done it', () => {
    const claimed = [task, step('CompletionClaimed', { owner: 'bdt', evidence: { documentReference: 'C24/1' } })];
    expect(after(...claimed).stage).toBe('in_progress');
    expect(struck(claimed, { field: 'owner_struck', entity: 'unicef' })).toMatchObject({
      owners: [{ entity: 'bdt' }],
      stage: 'claimed',
    });
  });
});

describe('whose word it is', () => {
  const proposal = recordedAs('proposal', { issuers: [{ entity: 'unicef', restsOn: 0 }] });

  it('is put right; who stays keeps the citation that says so', () => {
    expect(struck([proposal], { field: 'issuers', to: ['canada', 'unicef', 'canada'] }).issuers).toEqual([
      { entity: 'canada', restsOn: null },
      { entity: 'unicef', restsOn: 0 },
    ]);
    given(outcome, [proposal])
      .when(correct({ field: 'issuers', to: ['unicef'] }))
      .then([]);
  });

  it('cannot be nobody where somebody must have raised or sent it', () => {
    given(outcome, [proposal])
      .when(correct({ field: 'issuers', to: [] }))
      .thenRefused('issuer-missing');
    expect(
      struck([recordedAs('statement', { issuers: [{ entity: 'unicef', restsOn: 0 }] })], { field: 'issuers', to: [] })
        .issuers,
    ).toEqual([]);
  });

  it.each(['proposal', 'incoming_liaison_statement'] as const)('is asked before the kind is corrected to %s', (to) => {
    const stage = to === 'proposal' ? 'raised' : 'received';
    given(outcome, [task])
      .when(correct({ field: 'kind', to, stage }))
      .thenRefused('issuer-missing');
    const named = [task, ...outcome.decide(correct({ field: 'issuers', to: ['canada'] }), after(task))];
    expect(struck(named, { field: 'kind', to, stage })).toMatchObject({ kind: to, stage });
  });
});

describe('until when comments on a draft are taken', () => {
  const draft = recordedAs('draft_resolution', { commentsUntil: isoDateOf('2024-03-01') });

  it('is put right or taken away, and asked of drafts only', () => {
    const to = isoDateOf('2024-12-31');
    expect(struck([draft], { field: 'comments_until', to }).commentsUntil).toBe('2024-12-31');
    expect(struck([draft], { field: 'comments_until', to: null })).not.toHaveProperty('commentsUntil');
    given(outcome, [task])
      .when(correct({ field: 'comments_until', to }))
      .thenRefused('comments-not-asked');
  });

  it('is not said of another kind that it turns out to be', () => {
    expect(struck([draft], { field: 'kind', to: 'decision', stage: 'in_force' })).not.toHaveProperty('commentsUntil');
  });
});

describe('an addressee that was there from the first day and was left out', () => {
  const alone = recordedAs('liaison_statement', { addressees: [sg17] });
  const sent = [step('LiaisonStatementApproved', { approvedBy: 'chair' }), step('LiaisonStatementSent', {})];
  const [added] = outcome.decide(
    correct({ field: 'addressee', from: null, to: sg2.entity, purpose: 'action' }),
    after(alone),
  );
  if (added === undefined) throw new Error('nothing was added');

  it('is added before the steps that were recorded without it: those concern the one that was known', () => {
    const history = [alone, added, ...sent];
    expect(after(...history)).toMatchObject({
      addressees: [
        { entity: sg17.entity, stage: 'sent' },
        { entity: sg2.entity, stage: 'agreed' },
      ],
    });
    for (const [index, event] of sent.entries())
      expect(() => outcome.judge?.(after(alone, added, ...sent.slice(0, index)), event)).not.toThrow();
  });

  it('is told apart in every step that is recorded from then on', () => {
    const details = { approvedBy: 'chair' } as const;
    const command = { type: 'TakeStep', step: 'LiaisonStatementApproved', details, prose: {}, by: 'p' } as const;
    given(outcome, [alone, added]).when(command).thenRefused('addressee-unknown');
    given(outcome, [alone])
      .when(command)
      .then([step('LiaisonStatementApproved', details)]);
  });
});
