import type { ReadBackRow, ReadBackView } from '@app/contracts';

/** The rows that ask for a step, in the order in which they are sent. */
export function askedOf({ rows }: ReadBackView): readonly ReadBackRow[] {
  return rows.filter(({ state }) => state === 'step');
}
