import type { OutcomeId, Tie } from '../vocabulary.js';

/** An outcome with what it is tied to. */
export interface Tied {
  readonly id: OutcomeId;
  readonly relations: readonly { readonly relation: Tie; readonly target: OutcomeId }[];
}

/** Relations by which two records are one matter, said again. */
const saidAgain: ReadonlySet<Tie> = new Set(['restates', 'reiterates']);

export function saysAgain(relation: Tie): boolean {
  return saidAgain.has(relation);
}

/**
 * Outcomes that say the same again, as one thread each, in the order given; the first of a thread is its head. What says
 * nothing again is a thread of its own. Ties to what is not in the list are left out.
 */
export function threadsOf<Outcome extends Tied>(outcomes: readonly Outcome[]): readonly (readonly Outcome[])[] {
  const head = new Map(outcomes.map(({ id }) => [id, id]));
  const headOf = (id: OutcomeId): OutcomeId => {
    const above = head.get(id) ?? id;
    return above === id ? id : headOf(above);
  };
  const place = new Map(outcomes.map(({ id }, index) => [id, index]));
  for (const { id, relations } of outcomes)
    for (const { relation, target } of relations)
      if (saysAgain(relation) && head.has(target)) {
        const [one, other] = [headOf(id), headOf(target)];
        const [first, second] = (place.get(one) ?? 0) <= (place.get(other) ?? 0) ? [one, other] : [other, one];
        head.set(second, first);
      }
  return [...Map.groupBy(outcomes, ({ id }) => headOf(id)).values()];
}
