import { Query } from '@nestjs/cqrs';
import type { MattersArisingQuery, MattersArisingView } from '@app/contracts';
import type { Sight } from '@app/kernel';
import type { AnswerPart, InParts } from '../answering/answer-page.js';

/**
 * What earlier meetings left open and a meeting should look at; left out, the next one. Refuses with `meeting-unknown` and
 * `no-meeting-to-come`.
 */
export class GetMattersArising extends Query<InParts<MattersArisingView>> {
  constructor(
    readonly filter: MattersArisingQuery,
    readonly part: AnswerPart | null,
    readonly sight: Sight,
  ) {
    super();
  }
}
