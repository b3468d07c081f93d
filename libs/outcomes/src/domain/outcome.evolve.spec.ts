import * as fc from 'fast-check';
import { isoDateOf } from '@app/kernel';
import { recordedAs, step } from './outcome.builders.js';
import { outcome } from './outcome.decider.js';
import { recordingEvents, type OutcomeEvent, type OutcomeRecorded } from './outcome.events.js';
import { stepTypes, type StepDetails } from './steps.js';
import { acceptances, outcomeKinds, purposes, relationTypes, verifiers, type Deadline } from './vocabulary.js';
import { workflows } from './workflows/index.js';

/** Few, so that steps often meet what they name. */
const entity = fc.constantFrom('unicef', 'itu-t-sg17', 'bdt');
const restsOn = fc.option(fc.nat(3));
const citation = fc.record({ document: fc.constant('report'), version: fc.constant('1'), paragraph: fc.string() });
const deadline = fc.record({ day: fc.integer({ min: 1, max: 28 }), restsOn }).map(({ day, ...rest }): Deadline => ({
  due: { type: 'date', on: isoDateOf(`2026-02-${10 + (day % 18)}`) },
  ...rest,
}));
const addressee = fc.record({ entity, purpose: fc.constantFrom(...purposes), restsOn });

const recorded: fc.Arbitrary<OutcomeRecorded> = fc.constantFrom(...outcomeKinds).chain((kind) =>
  fc
    .record({
      citations: fc.array(citation, { minLength: 1, maxLength: 2 }),
      owners: fc.array(fc.record({ entity, restsOn }), { maxLength: 2 }),
      addressees: fc.array(addressee, { maxLength: 3 }),
      deadlines: fc.array(deadline, { maxLength: 2 }),
      stage: fc.oneof(fc.constantFrom(...Object.keys(workflows[kind].stages)), fc.constant('a stage of another day')),
      holder: fc.option(entity),
    })
    .map((data) => ({
      ...recordedAs(kind, data),
      prose: {
        title: 'An outcome',
        wordings: data.citations.map(() => 'It was agreed.'),
        deadlineWords: data.deadlines.map(() => 'by then'),
      },
    })),
);

const details: fc.Arbitrary<StepDetails> = fc.record(
  {
    addressee: entity,
    owner: entity,
    meeting: fc.constant('CWG-COP-21'),
    citation,
    acceptance: fc.constantFrom(...acceptances),
    progress: fc.constantFrom('not_started', 'in_progress', 'partly'),
    verifiedBy: fc.constantFrom(...verifiers),
    claimedBy: fc.constant('person-1'),
  },
  { requiredKeys: [] },
);

const aside: fc.Arbitrary<OutcomeEvent> = fc.oneof(
  fc.record({ type: fc.constantFrom('OwnerAssigned' as const, 'OwnerReleased' as const), data: fc.record({ entity }) }),
  deadline.map((limit): OutcomeEvent => ({ type: 'DeadlineSet', data: { deadline: limit } })),
  deadline.map((to): OutcomeEvent => ({ type: 'DeadlineExtended', data: { from: [], to, grantedBy: 'chair' } })),
  citation.map((each): OutcomeEvent => ({ type: 'CitationAdded', data: { citation: each } })),
  fc.integer({ min: -3, max: 5 }).map((at): OutcomeEvent => ({ type: 'WordingCorrected', data: { citation: at } })),
  fc.constant<OutcomeEvent>({ type: 'TitleCorrected', data: {} }),
  fc.constantFrom(...relationTypes).map((relation): OutcomeEvent => ({
    type: 'OutcomeRelated',
    data: { relation, target: 'another', statedBy: 'person' },
  })),
  fc.option(entity).map((holder): OutcomeEvent => ({
    type: 'QualifiedByView',
    data: { view: 'a view', holder, statedBy: 'source' },
  })),
  fc.nat(9).map((version): OutcomeEvent => ({ type: 'StepAnnulled', data: { version } })),
  fc.constantFrom<OutcomeEvent>(
    { type: 'OwnerCorrected', data: { from: 'unicef', to: 'bdt' } },
    { type: 'MeetingCorrected', data: { from: 'CWG-COP-20', to: 'CWG-COP-19' } },
    { type: 'HolderCorrected', data: { from: null, to: 'unicef' } },
    { type: 'InstrumentsCorrected', data: { from: [], to: ['a'] } },
    { type: 'AuditObservationRecorded', data: { observation: 'one', responseDue: isoDateOf('2026-04-01') } },
    { type: 'ObservationAnswered', data: { observation: 'one' } },
    { type: 'ObservationClosed', data: { observation: 'another' } },
    { type: 'MergedInto', data: { outcome: 'another', reference: 'CWG-COP-19/1' } },
    {
      type: 'RecordTakenIn',
      data: { outcome: 'another', reference: 'CWG-COP-19/1', meeting: 'CWG-COP-19', citations: [], views: [] },
    },
  ),
  fc.constantFrom(...outcomeKinds).map((to): OutcomeEvent => ({
    type: 'KindCorrected',
    data: { from: 'plan', to, stageBefore: 'open', stage: Object.keys(workflows[to].stages).at(-1) ?? 'open' },
  })),
  fc.tuple(entity, entity, fc.constantFrom(...purposes)).map(([from, to, purpose]): OutcomeEvent => ({
    type: 'AddresseeCorrected',
    data: { from: { entity: from, purpose: 'not_stated' }, to: { entity: to, purpose } },
  })),
  fc.tuple(fc.integer({ min: -1, max: 3 }), citation).map(([index, to]): OutcomeEvent => ({
    type: 'CitationCorrected',
    data: { index, from: to, to },
  })),
  fc.tuple(fc.integer({ min: -1, max: 3 }), deadline, deadline).map(([index, from, to]): OutcomeEvent => ({
    type: 'DeadlineCorrected',
    data: { index, from, to },
  })),
);

/** Any event that can be stored, with its prose or after that was removed. */
const event = fc
  .tuple(
    fc.oneof(
      { weight: 1, arbitrary: recorded },
      {
        weight: 4,
        arbitrary: fc.tuple(fc.constantFrom(...stepTypes), details).map(([type, data]) => step(type, data)),
      },
      { weight: 4, arbitrary: aside },
    ),
    fc.boolean(),
  )
  .map(([{ prose, ...rest }, kept]) => (kept && prose !== undefined ? { ...rest, prose } : rest) as OutcomeEvent);

describe('the fold of an outcome', () => {
  it('takes any sequence of stored events: it neither throws nor judges', () => {
    fc.assert(
      fc.property(fc.option(recorded), fc.array(event, { maxLength: 20 }), (first, rest) => {
        const events = first === null ? rest : [first, ...rest];
        const state = events.reduce(outcome.evolve, outcome.initial);
        const isRecorded = events.some(({ type }) => Object.values<string>(recordingEvents).includes(type));
        expect(state === null).toBe(!isRecorded);
        if (state === null) return;
        expect(state.wordings).toHaveLength(state.citations.length);
        expect(state.deadlineWords).toHaveLength(state.deadlines.length);
      }),
      { numRuns: 500 },
    );
  });
});
