import { Query } from '@nestjs/cqrs';
import type { StoryView } from '@app/contracts';
import type { Sight } from '@app/kernel';
import type { OutcomeId } from '../domain/index.js';
import type { MomentAsked } from '../reading/as-of.js';

/** What became of one outcome, in one paragraph with its places in the sources. */
export class TellStory extends Query<StoryView> {
  constructor(
    readonly outcomeId: OutcomeId,
    readonly asked: MomentAsked,
    readonly sight: Sight,
  ) {
    super();
  }
}
