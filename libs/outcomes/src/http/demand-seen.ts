import type { RequestContext } from '@app/http';
import { DomainError } from '@app/kernel';
import { visibilityOf, type OutcomeId, type OutcomeState } from '../domain/index.js';
import type { ConcernedBodies } from './outcome-bodies.js';

/**
 * Refuses with `not-allowed` who has no role in a body that the outcome concerns. Of what is for others in the body nobody learns
 * that it is there: `outcome-unknown`, in the very words of an outcome that does not exist.
 */
export function demandSeen(
  context: RequestContext,
  id: OutcomeId,
  state: OutcomeState,
  { reading }: ConcernedBodies,
): void {
  const visibility = visibilityOf(state);
  if (reading.some((body) => context.principal.may('register.read', body, { visibility }))) return;
  if (visibility !== 'secretariat') context.demand('register.read', state.body);
  throw new DomainError('outcome-unknown', 'The register has no such outcome.', { id });
}
