import { StoreUnavailable } from '@app/event-store';
import { DomainError } from '@app/kernel';

/** What waiting does not mend: trying again is refused again. */
export function isRefusal(error: unknown): error is DomainError {
  return error instanceof DomainError && !(error instanceof StoreUnavailable);
}
