import { Query } from '@nestjs/cqrs';
import type { Disposition, MatrixView, OutcomeKind } from '@app/contracts';

export interface MatrixFilter {
  readonly body: string;
  readonly asOf?: string | undefined;
  readonly kind?: readonly OutcomeKind[] | undefined;
  readonly disposition?: readonly Disposition[] | undefined;
}

/** Outcomes × meetings: the disposition at each meeting, and whether it spoke of the outcome. */
export class GetMatrix extends Query<MatrixView> {
  constructor(readonly filter: MatrixFilter) {
    super();
  }
}
