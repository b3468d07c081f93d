import { Query } from '@nestjs/cqrs';
import type { Disposition, MatrixView, OutcomeKind } from '@app/contracts';
import type { Sight } from '@app/kernel';
import type { MomentAsked } from '../reading/as-of.js';

export interface MatrixFilter extends MomentAsked {
  readonly body: string;
  readonly kind?: readonly OutcomeKind[] | undefined;
  readonly disposition?: readonly Disposition[] | undefined;
}

/** Outcomes × meetings: the disposition at each meeting, and whether it spoke of the outcome. */
export class GetMatrix extends Query<MatrixView> {
  constructor(
    readonly filter: MatrixFilter,
    readonly sight: Sight,
  ) {
    super();
  }
}
