import type { OutcomeState } from '../outcome.state.js';
import { OutcomeRefusal } from '../outcome.refusal.js';
import type { Deadline } from '../vocabulary.js';
import { workflows } from '../workflows/index.js';

type Limits = Pick<OutcomeState, 'deadlines' | 'deadlineWords' | 'originalDeadlines'>;

/** Throws `addressee-unknown` where a limit names somebody to whom the outcome does not go. */
export function demandAddressee({ addressee }: Deadline, { addressees }: OutcomeState): void {
  const to = addressees.map(({ entity }) => entity);
  if (addressee !== undefined && !to.includes(addressee))
    throw new OutcomeRefusal('addressee-unknown', `The outcome does not go to ${addressee}.`, { addressees: to });
}

/** A later limit takes the place of those of the same addressee; one that names nobody, of all. */
export function afterExtension(
  state: Limits,
  to: Deadline,
  words: string,
): Pick<Limits, 'deadlines' | 'deadlineWords'> {
  const kept = state.deadlines.flatMap((deadline, index) =>
    to.addressee === undefined || deadline.addressee === to.addressee ? [] : [index],
  );
  return {
    deadlines: [...kept.flatMap((index) => state.deadlines[index] ?? []), to],
    deadlineWords: [...kept.map((index) => state.deadlineWords[index] ?? ''), words],
  };
}

/** The limits that still bind somebody: that of an addressee is met, or void, once its leg has ended. */
export function withStandingLimits(state: OutcomeState): OutcomeState {
  const { stages, perAddressee } = workflows[state.kind];
  if (!perAddressee || state.deadlines.every(({ addressee }) => addressee === undefined)) return state;
  const ended = state.addressees.flatMap(({ entity, stage }) =>
    /^(closed|superseded)/.test(stages[stage] ?? '') ? [entity] : [],
  );
  const stands = ({ addressee }: Deadline): boolean => addressee === undefined || !ended.includes(addressee);
  return {
    ...state,
    deadlines: state.deadlines.filter(stands),
    deadlineWords: state.deadlineWords.filter((_, index) => {
      const deadline = state.deadlines[index];
      return deadline === undefined || stands(deadline);
    }),
    originalDeadlines: state.originalDeadlines.filter(stands),
  };
}
