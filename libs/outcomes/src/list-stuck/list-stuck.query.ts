import { Query } from '@nestjs/cqrs';
import type { StuckQuery, StuckView } from '@app/contracts';
import type { Sight } from '@app/kernel';
import type { AnswerPart, InParts } from '../answering/answer-page.js';

/** What meetings have said again and again without progress. */
export class ListStuck extends Query<InParts<StuckView>> {
  constructor(
    readonly filter: StuckQuery,
    readonly part: AnswerPart | null,
    readonly sight: Sight,
  ) {
    super();
  }
}
