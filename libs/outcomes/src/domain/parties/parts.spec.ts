import { given } from '../../../../../test/support/given-when-then.js';
import { recordedAs, step } from '../outcome.builders.js';
import type { OutcomeCommand } from '../outcome.commands.js';
import { outcome } from '../outcome.decider.js';
import type { OutcomeEvent } from '../outcome.events.js';
import { dispositionOf } from '../outcome.state.js';
import { progressOf } from './parts.js';
import type { StepDetails, StepType } from '../steps.js';

const evidence = { documentReference: 'WG-CP/21/4' };
const citation = { document: 'cwg-cop-21-report', version: '1', paragraph: '5.2' };
const take = (type: StepType, details: StepDetails = {}, by = 'person-1', reason?: string): OutcomeCommand => ({
  type: 'TakeStep',
  step: type,
  details,
  prose: reason === undefined ? {} : { reason },
  by,
});
const after = (...events: readonly OutcomeEvent[]) => {
  const state = events.reduce((before, event) => outcome.evolve(before, event), outcome.initial);
  if (state === null) throw new Error('nothing recorded');
  return state;
};
const owned = (...entities: string[]) =>
  recordedAs('plan', { owners: entities.map((entity) => ({ entity, restsOn: 0 })) });
const claims = (owner: string, claimedBy = 'person-1') => step('CompletionClaimed', { owner, evidence, claimedBy });
const assigned = (entity: string): OutcomeEvent => ({ type: 'OwnerAssigned', data: { entity }, prose: {} });
const released = (entity: string): OutcomeEvent => ({ type: 'OwnerReleased', data: { entity }, prose: {} });

describe('an outcome of several owners', () => {
  const both = owned('itu', 'scort');

  it('is claimed only when each owner has claimed its part', () => {
    expect(dispositionOf(after(both, claims('itu')))).toBe('in_progress');
    expect(dispositionOf(after(both, claims('itu'), claims('scort')))).toBe('awaiting_verification');
  });

  it('is verified only when the part of each is, in whatever order', () => {
    const first = after(both, claims('itu'), step('CompletionVerified', { owner: 'itu', verifiedBy: 'chair' }));
    expect([first.stage, progressOf(first, 'itu'), progressOf(first, 'scort')]).toEqual([
      'in_progress',
      'verified',
      null,
    ]);
    const rest = [claims('scort', 'person-2'), step('CompletionVerified', { owner: 'scort', verifiedBy: 'meeting' })];
    const done = after(both, claims('itu'), step('CompletionVerified', { owner: 'itu', verifiedBy: 'chair' }), ...rest);
    expect(done.stage).toBe('verified');
    expect(done.claims).toEqual({
      itu: { claimedBy: 'person-1', verifiedBy: 'chair' },
      scort: { claimedBy: 'person-2', verifiedBy: 'meeting' },
    });
  });

  it('is verified as a whole where nobody is named and all have claimed', () => {
    const all = [both, claims('itu'), claims('scort'), step('CompletionVerified', { verifiedBy: 'meeting' })];
    expect(after(...all).stage).toBe('verified');
  });

  it('asks who claims, unless a source says of the whole that it is done', () => {
    given(outcome, [both])
      .when(take('CompletionClaimed', { evidence }))
      .thenRefused('owner-missing', { owners: ['itu', 'scort'] });
    given(outcome, [both])
      .when(take('CompletionClaimed', { evidence, owner: 'unicef' }))
      .thenRefused('owner-unknown');
    const told = step('CompletionClaimed', { evidence, citation });
    expect(after(both, told).stage).toBe('claimed');
  });

  it('confirms or turns down no part that nobody claimed', () => {
    const verify = take('CompletionVerified', { owner: 'scort', verifiedBy: 'chair' }, 'person-2');
    given(outcome, [both, claims('itu')])
      .when(verify)
      .thenRefused('step-not-possible-now', { stage: 'in_progress' });
    given(outcome, [both, claims('itu')])
      .when(take('ClaimNotAccepted', { owner: 'scort' }, 'person-2', 'No.'))
      .thenRefused('step-not-possible-now');
  });

  it('lets one person verify the part that another claimed, and not the own one', () => {
    const history = [both, claims('itu', 'person-1'), claims('scort', 'person-2')];
    given(outcome, history)
      .when(take('CompletionVerified', { owner: 'scort', verifiedBy: 'second_officer' }, 'person-1'))
      .then([step('CompletionVerified', { owner: 'scort', verifiedBy: 'second_officer' })]);
    given(outcome, history)
      .when(take('CompletionVerified', { verifiedBy: 'second_officer' }, 'person-1'))
      .thenRefused('claimant-cannot-verify');
  });

  it('goes on where one claim is turned down, and the claim of the other stands', () => {
    const state = after(both, claims('itu'), claims('scort'), step('ClaimNotAccepted', { owner: 'itu' }));
    expect([state.stage, state.progress]).toEqual(['in_progress', { itu: 'in_progress', scort: 'claimed' }]);
    expect(Object.keys(state.claims)).toEqual(['scort']);
  });

  it('keeps what is confirmed of one when work on all is reported', () => {
    const state = after(
      both,
      claims('itu'),
      step('CompletionVerified', { owner: 'itu', verifiedBy: 'chair' }),
      step('ProgressReported', { progress: 'partly' }),
    );
    expect(state.progress).toEqual({ itu: 'verified', scort: 'partly' });
  });

  it('takes all claims back when it is reopened', () => {
    const done = [both, claims('itu'), claims('scort'), step('CompletionVerified', { verifiedBy: 'meeting' })];
    const state = after(...done, step('OutcomeReopened'));
    expect([state.stage, state.progress, state.claims]).toEqual([
      'in_progress',
      { itu: 'in_progress', scort: 'in_progress' },
      {},
    ]);
  });
});

describe('owners who come and go', () => {
  it('reopen what was claimed without the newcomer, and close it when they leave', () => {
    const claimed = [owned('itu'), claims('itu')];
    expect(after(...claimed, assigned('scort')).stage).toBe('in_progress');
    expect(after(...claimed, assigned('scort'), released('scort')).stage).toBe('claimed');
  });

  it('take over what was claimed while nobody was named', () => {
    const state = after(owned(), step('CompletionClaimed', { evidence }), assigned('itu'));
    expect([state.stage, progressOf(state, 'itu')]).toEqual(['claimed', 'claimed']);
  });

  it('leave a closed outcome closed', () => {
    const done = [owned('itu'), claims('itu'), step('CompletionVerified', { verifiedBy: 'meeting' })];
    expect(after(...done, assigned('scort')).stage).toBe('verified');
  });

  it('have claimed, or done, what entered so from a source', () => {
    const entered = recordedAs('plan', { stage: 'claimed', owners: [{ entity: 'itu', restsOn: 0 }] });
    expect(after(entered).progress).toEqual({ itu: 'claimed' });
    expect(after(entered, step('CompletionVerified', { verifiedBy: 'meeting' })).stage).toBe('verified');
  });
});
