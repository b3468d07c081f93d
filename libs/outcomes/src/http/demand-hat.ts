import type { TakeStepBody } from '@app/contracts';
import type { RequestContext } from '@app/http';
import { DomainError } from '@app/kernel';

/**
 * Refuses with `not-the-chair` who says that the Chair decides or verifies, or a Vice-Chair acting, and does not hold that role; a Vice-Chair
 * acting holds it for these days. What a source says of them anybody may record who records steps.
 */
export function demandHat(
  { principal }: Pick<RequestContext, 'principal'>,
  body: string,
  { verifiedBy, decidedBy, citation }: Pick<TakeStepBody, 'verifiedBy' | 'decidedBy' | 'citation'>,
): void {
  const isChairs = verifiedBy === 'chair' || verifiedBy === 'vice_chair' || decidedBy === 'chair';
  if (!isChairs || citation !== undefined || principal.may('chair.act', body)) return;
  if (decidedBy === 'chair')
    throw new DomainError(
      'not-the-chair',
      'You do not hold the role of the Chair. Record it as decided on behalf of the Chair, or cite the paragraph in which the Chair decides.',
    );
  throw new DomainError(
    'not-the-chair',
    'You do not hold the role of the Chair. Verify as a second officer, or cite the paragraph in which the Chair says so.',
  );
}
