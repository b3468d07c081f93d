import { DomainError } from '@app/kernel';
import { judge } from './outcome.judge.js';
import type { OutcomeState } from './outcome.state.js';
import type { StepField, StepType } from './steps.js';
import type { EntityId } from './vocabulary.js';
import type { StepRole } from './workflow.js';
import { workflows } from './workflows/index.js';

/** A step of the outcome's life as a page offers it: possible now, or named with the reason why not. */
export interface PossibleStep {
  readonly step: StepType;
  /** Which leg it moves; null where the outcome moves as a whole. */
  readonly addressee: EntityId | null;
  readonly by: readonly StepRole[];
  readonly needs: readonly StepField[];
  readonly offers: readonly StepField[];
  /** A sentence where it is not possible now. */
  readonly refusal: string | null;
}

/** Every step of the kind's life, those that are possible now first, in the order of the life. */
export function possibleSteps(state: OutcomeState): readonly PossibleStep[] {
  const { steps, perAddressee } = workflows[state.kind];
  const all = (Object.keys(steps) as StepType[]).flatMap((step) => {
    const rule = steps[step];
    if (!rule) return [];
    const legs = perAddressee && rule.to !== null ? state.addressees.map(({ entity }) => entity) : [null];
    return legs.map((addressee): PossibleStep => ({
      step,
      addressee,
      by: rule.by,
      needs: rule.needs ?? [],
      offers: rule.offers ?? [],
      refusal: refusalOf(state, step, addressee),
    }));
  });
  return [...all.filter(({ refusal }) => refusal === null), ...all.filter(({ refusal }) => refusal !== null)];
}

function refusalOf(state: OutcomeState, step: StepType, addressee: EntityId | null): string | null {
  try {
    judge(state, { type: step, data: addressee === null ? {} : { addressee }, prose: {} });
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.message;
    throw error;
  }
}
