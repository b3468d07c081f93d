import { DomainError } from '@app/kernel';
import type { AccessItem, Principal } from './principal.js';

/** Throws `not-allowed` unless the principal has the ability in the scope (null: in any body). */
export function demand(principal: Principal, ability: string, scope: string | null, item?: AccessItem): void {
  if (principal.may(ability, scope, item)) return;
  throw new DomainError('not-allowed', 'Your roles do not include this.', { ability, scope });
}
