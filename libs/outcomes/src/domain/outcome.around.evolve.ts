import type { OutcomeAsRecorded, StepTaken } from './outcome.events.js';
import { addresseeOf } from './outcome.stage.js';
import type { OutcomeState } from './outcome.state.js';
import { submissionsAfter } from './parties/submissions.js';
import { stepTies } from './vocabulary.js';
import type { PositionTaken } from './parties/voices.js';

/** Where parties stood when it was agreed, with the paragraph that says so. */
export function positionsAt({ positions = [], citations }: OutcomeAsRecorded): readonly PositionTaken[] {
  return positions.map(({ entity, position, restsOn }) => ({
    entity,
    position,
    citation: restsOn === null ? null : (citations[restsOn] ?? null),
  }));
}

/** What a step leaves beside the life: whom it was put to and what they said, who has to act, what it became. */
export function aroundStep(state: OutcomeState, step: StepTaken): OutcomeState {
  return tied(
    assigned(answered({ ...state, submissions: submissionsAfter(state.submissions, step) }, step), step),
    step,
  );
}

function answered(state: OutcomeState, { data }: StepTaken): OutcomeState {
  const { acceptance } = data;
  if (acceptance === undefined) return state;
  const who = addresseeOf(state, data);
  return {
    ...state,
    acceptance,
    acceptances: who === null ? state.acceptances : { ...state.acceptances, [who]: acceptance },
  };
}

/** What came in is assigned to whoever answers it. */
function assigned(state: OutcomeState, { type, data: { owner } }: StepTaken): OutcomeState {
  if (type !== 'IncomingStatementAssigned' || owner === undefined) return state;
  const known = state.owners.some(({ entity }) => entity === owner);
  return known ? state : { ...state, owners: [...state.owners, { entity: owner, restsOn: null }] };
}

function tied(state: OutcomeState, { data }: StepTaken): OutcomeState {
  const statedBy = data.citation === undefined ? 'person' : 'source';
  const ties = Object.entries(stepTies).flatMap(([field, relation]) => {
    const target = data[field as keyof typeof stepTies];
    return target === undefined ? [] : [{ relation, target, statedBy } as const];
  });
  return withTies(state, ties);
}

type TieOfOutcome = OutcomeState['relations'][number];

/** In an order of their own, so that it does not matter which of two reports was read first. */
export function withTies(state: OutcomeState, ties: readonly TieOfOutcome[]): OutcomeState {
  const key = ({ target, relation }: TieOfOutcome): string => `${target} ${relation}`;
  return { ...state, relations: [...state.relations, ...ties].sort((a, b) => (key(a) < key(b) ? -1 : 1)) };
}
