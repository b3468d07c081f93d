import type { RequestContext } from '@app/http';
import { DomainError } from '@app/kernel';
import { visibilityOf, type OutcomeId, type OutcomeState } from '../domain/index.js';

/**
 * Refuses with `not-allowed` who has no role in the body. Of what is for others in the body nobody learns that it is there:
 * `outcome-unknown`, in the very words of an outcome that does not exist.
 */
export function demandSeen(context: RequestContext, id: OutcomeId, state: OutcomeState): void {
  const visibility = visibilityOf(state);
  if (context.principal.may('register.read', state.body, { visibility })) return;
  if (visibility !== 'secretariat') context.demand('register.read', state.body);
  throw new DomainError('outcome-unknown', 'The register has no such outcome.', { id });
}
