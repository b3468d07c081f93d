import { DomainError, type IsoDate } from '@app/kernel';
import type { Helper } from './linked-outcome.js';

/**
 * `unknown` covers what was never sent and what its recipient may not see any more: nobody learns which. Whom to write to stands
 * beside it, as far as it is known.
 */
export class LinkRefusal extends DomainError<
  'answer-link-forged' | 'answer-link-unknown' | 'answer-link-expired' | 'answer-link-superseded'
> {
  constructor(
    code: LinkRefusal['code'],
    message: string,
    readonly helper: Helper | null = null,
    /** Of one that has expired: its last day. */
    readonly until: IsoDate | null = null,
  ) {
    super(code, message);
  }
}
