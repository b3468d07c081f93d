import { DomainError, type IsoDate } from '@app/kernel';
import { outcome, type OutcomeCommand, type OutcomeState } from '../domain/index.js';
import { outcomeEventOf } from '../outcome-event.js';
import type { OutcomeOnRecord } from '../recorded-outcome.js';

/**
 * The first day on which a command changes something: what was wrong from the start is put right from the start, and what
 * came in wrong later, from then on. The last day where it never does, so that it is refused for what holds now.
 */
export function firstDayOf(command: OutcomeCommand, { timeline }: Pick<OutcomeOnRecord, 'timeline'>): IsoDate {
  const standing = timeline.flatMap(({ event, annulled }) => (annulled ? [] : [outcomeEventOf(event)]));
  let state: OutcomeState | null = null;
  for (const [index, event] of standing.entries()) {
    state = outcome.evolve(state, event);
    const isEndOfDay = standing[index + 1]?.effectiveOn !== event.effectiveOn;
    if (isEndOfDay && changesSomething(command, state)) return event.effectiveOn;
  }
  const last = standing.at(-1);
  if (last === undefined) throw new RangeError('An outcome on record has a recording.');
  return last.effectiveOn;
}

function changesSomething(command: OutcomeCommand, state: OutcomeState | null): boolean {
  try {
    return outcome.decide(command, state).length > 0;
  } catch (refusal) {
    if (refusal instanceof DomainError) return false;
    throw refusal;
  }
}
