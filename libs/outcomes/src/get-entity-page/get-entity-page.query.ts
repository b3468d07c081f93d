import { Query } from '@nestjs/cqrs';
import type { EntityPageView, SinceQuery } from '@app/contracts';
import type { Sight } from '@app/kernel';
import type { EntityId } from '../domain/index.js';
import type { AnswerPart, InParts } from '../answering/answer-page.js';

/** What one entity has promised, was asked for and reported. Refuses with `entity-unknown`. */
export class GetEntityPage extends Query<InParts<EntityPageView>> {
  constructor(
    readonly entity: EntityId,
    readonly filter: SinceQuery,
    readonly part: AnswerPart | null,
    readonly sight: Sight,
  ) {
    super();
  }
}
