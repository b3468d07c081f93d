import { possibleSteps, type OutcomeState, type StepField, type StepType } from '../domain/index.js';

/** What a row of a table says of a step, beside its day and a note. */
const saidInRow: readonly StepField[] = ['evidence', 'reason'];

/** In the order of the life. Not a step of one of several addressees: a row cannot say which. */
export function stepsOfRow(state: OutcomeState): readonly StepType[] {
  const steps = possibleSteps(state);
  const inOneWay = steps.filter(({ step }) => steps.filter((each) => each.step === step).length === 1);
  return inOneWay
    .filter(({ refusal, needs }) => refusal === null && needs.every((field) => saidInRow.includes(field)))
    .map(({ step }) => step);
}
