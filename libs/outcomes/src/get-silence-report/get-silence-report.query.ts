import { Query } from '@nestjs/cqrs';
import type { SilenceQuery, SilenceView } from '@app/contracts';
import type { Sight } from '@app/kernel';
import type { AnswerPart, InParts } from '../answering/answer-page.js';

/** What is under way and the last reviewed reports do not mention. */
export class GetSilenceReport extends Query<InParts<SilenceView>> {
  constructor(
    readonly filter: SilenceQuery,
    readonly part: AnswerPart | null,
    readonly sight: Sight,
  ) {
    super();
  }
}
