import type { ImportSummary } from '@app/contracts';
import { Query } from '@nestjs/cqrs';
import type { BodyId } from '../domain/review/index.js';

/** The imports of a body, newest first. */
export class ListImports extends Query<readonly ImportSummary[]> {
  constructor(readonly body: BodyId) {
    super();
  }
}
