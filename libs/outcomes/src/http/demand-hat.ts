import type { TakeStepBody } from '@app/contracts';
import type { RequestContext } from '@app/http';
import { DomainError } from '@app/kernel';

/**
 * Refuses with `not-the-chair` who says that the Chair or a Vice-Chair acting verifies and does not hold that role; a Vice-Chair
 * acting holds it for these days. What a source says of them anybody may record who records steps.
 */
export function demandHat(
  { principal }: Pick<RequestContext, 'principal'>,
  body: string,
  { verifiedBy, citation }: Pick<TakeStepBody, 'verifiedBy' | 'citation'>,
): void {
  if ((verifiedBy !== 'chair' && verifiedBy !== 'vice_chair') || citation !== undefined) return;
  if (principal.may('chair.act', body)) return;
  throw new DomainError(
    'not-the-chair',
    'You do not hold the role of the Chair. Verify as a second officer, or cite the paragraph in which the Chair says so.',
  );
}
