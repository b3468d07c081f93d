import { given } from '../../../../../test/support/given-when-then.js';
import { recordedAs, sg17, sg2, step } from '../outcome.builders.js';
import type { OutcomeCommand } from '../outcome.commands.js';
import { outcome } from '../outcome.decider.js';
import type { OutcomeEvent } from '../outcome.events.js';
import { dispositionOf, type OutcomeState } from '../outcome.state.js';
import type { StepDetails, StepType } from '../steps.js';

const after = (...events: readonly OutcomeEvent[]): OutcomeState => {
  const state = events.reduce((before, event) => outcome.evolve(before, event), outcome.initial);
  if (state === null) throw new Error('nothing recorded');
  return state;
};
const take = (type: StepType, details: StepDetails): OutcomeCommand => ({
  type: 'TakeStep',
  step: type,
  details,
  prose: {},
  by: 'person-1',
});
const evidence = { documentReference: 'C24/50' };
const agreed = recordedAs('recommendation');
const put = step('PutToParentBody', { meeting: 'COUNCIL-2024', agendaItem: 'ADM 12', evidence });
const answered = (details: StepDetails) => step('AnsweredByAddressee', details);

describe('the way through the parent body', () => {
  it('says in which document, under which agenda item and at which session it was put, and what came of it', () => {
    const state = after(agreed, put, answered({ acceptance: 'adopted_with_amendments', meeting: 'COUNCIL-2024' }));
    expect(state.submissions).toEqual([
      {
        to: null,
        meeting: 'COUNCIL-2024',
        agendaItem: 'ADM 12',
        document: evidence,
        answer: 'adopted_with_amendments',
        referredTo: null,
      },
    ]);
  });

  it('stays open work where it was noted without decision, and may be put again', () => {
    const noted = [agreed, put, answered({ acceptance: 'noted_without_decision' })];
    expect(dispositionOf(after(...noted))).toBe('in_progress');
    const again = after(...noted, step('PutToParentBody', { meeting: 'COUNCIL-2025' }));
    expect(again.submissions.map(({ meeting, answer }) => [meeting, answer])).toEqual([
      ['COUNCIL-2024', 'noted_without_decision'],
      ['COUNCIL-2025', null],
    ]);
  });

  it('names to whom it was referred', () => {
    given(outcome, [agreed, put])
      .when(take('AnsweredByAddressee', { acceptance: 'referred' }))
      .thenRefused('step-incomplete', { lacking: ['referredTo'] });
    const state = after(agreed, put, answered({ acceptance: 'referred', referredTo: 'itu-t-sg17' }));
    expect([state.stage, state.submissions[0]?.referredTo]).toEqual(['considered', 'itu-t-sg17']);
  });

  it('keeps an answer whose submission nobody recorded', () => {
    const citation = { document: 'council-2024-report', version: '1', paragraph: '3' };
    const told = answered({ acceptance: 'endorsed', meeting: 'COUNCIL-2024', citation });
    expect(after(agreed, told).submissions).toMatchObject([
      { meeting: 'COUNCIL-2024', document: null, answer: 'endorsed' },
    ]);
  });

  it('moves nothing that is being implemented already', () => {
    const state = after(agreed, step('ProgressReported'), put, answered({ acceptance: 'endorsed' }));
    expect([state.stage, state.acceptance, state.submissions.length]).toEqual(['in_progress', 'endorsed', 1]);
  });

  it('brings a draft resolution from the transmission to the session in one submission', () => {
    const state = after(
      recordedAs('draft_resolution'),
      step('DraftResolutionTransmitted', { evidence }),
      step('DraftResolutionIntroduced', { meeting: 'COUNCIL-2024', agendaItem: 'PL 1' }),
      step('DraftResolutionDeferred', { meeting: 'COUNCIL-2024' }),
      step('DraftResolutionIntroduced', { meeting: 'COUNCIL-2025' }),
      step('DraftResolutionAdoptedByParentBody', { meeting: 'COUNCIL-2025', evidence }),
    );
    expect(state.submissions.map(({ meeting, document, answer }) => [meeting, document, answer])).toEqual([
      ['COUNCIL-2024', evidence, 'deferred'],
      ['COUNCIL-2025', null, 'adopted'],
    ]);
  });
});

describe('a request to several addressees', () => {
  const toBoth = recordedAs('request', { addressees: [sg17, sg2] });
  const putToBoth = [
    step('PutToAddressee', { addressee: sg17.entity }),
    step('PutToAddressee', { addressee: sg2.entity }),
  ];
  const refused = (addressee: string) => answered({ addressee, acceptance: 'not_taken_up' });

  it('keeps the answer of each', () => {
    const state = after(toBoth, ...putToBoth, answered({ addressee: sg2.entity, acceptance: 'endorsed' }));
    expect(state.acceptances).toEqual({ [sg2.entity]: 'endorsed' });
    expect(state.submissions.map(({ to, answer }) => [to, answer])).toEqual([
      [sg17.entity, null],
      [sg2.entity, 'endorsed'],
    ]);
  });

  it('is not taken up only when none of them takes it up', () => {
    expect(after(toBoth, ...putToBoth, refused(sg17.entity)).stage).toBe('considered');
    expect(after(toBoth, ...putToBoth, refused(sg17.entity), refused(sg2.entity)).stage).toBe('not_taken_up');
  });

  it('is put off when the one has put it off and the other does not take it up', () => {
    const deferred = answered({ addressee: sg2.entity, acceptance: 'deferred' });
    expect(after(toBoth, ...putToBoth, refused(sg17.entity), deferred).stage).toBe('deferred');
  });
});
