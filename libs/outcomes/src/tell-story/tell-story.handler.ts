import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { StoryView } from '@app/contracts';
import { EventStore } from '@app/event-store';
import { DomainError } from '@app/kernel';
import { silenceOf, silenceWords, type OutcomeId } from '../domain/index.js';
import { knownBy } from '../reading/as-of.js';
import { countedOccasionsOf } from '../answering/counted-occasions.js';
import { asRecordedView } from '../reading/as-recorded.js';
import { RegisterMoments, type RegisterAt } from '../reading/register-at.js';
import { Stories } from '../reading/stories.js';
import { tracedLine, tracedOutcome } from '../reading/traced-lines.js';
import { recordedOutcome } from '../recorded-outcome.js';
import { TellStory } from './tell-story.query.js';

@QueryHandler(TellStory)
export class TellStoryHandler implements IQueryHandler<TellStory> {
  constructor(
    private readonly moments: RegisterMoments,
    private readonly events: EventStore,
  ) {}

  /** Refuses as `recordedOutcome` does where there was no such outcome at the moment. */
  async execute({ outcomeId, asked, sight }: TellStory): Promise<StoryView> {
    const { state } = await recordedOutcome(this.events, outcomeId);
    const day = await this.moments.day(state.body, asked, sight);
    await recordedOutcome(this.events, outcomeId, knownBy(day));
    // A record that was merged into another one keeps its story.
    return this.moments.at(day, null, (at) => storyView({ ...at, rows: at.everyRow }, state.body, outcomeId));
  }
}

async function storyView(at: RegisterAt, body: string, id: OutcomeId): Promise<StoryView> {
  const occasions = await countedOccasionsOf(at, body, at.asOf);
  const line = await tracedLine(at, body, id);
  if (line === undefined)
    throw new DomainError('read-model-behind', 'The register does not show this outcome yet. Try again in a second.', {
      id,
    });
  const stories = await Stories.of(at, [line]);
  return {
    id,
    reference: line.reference,
    title: line.title,
    text: stories.textOf(line),
    parts: stories.partsOf(line),
    silence: silenceWords(silenceOf(tracedOutcome(line), occasions, at.day)),
    asOf: at.asOf,
    asRecorded: asRecordedView(at.asRecorded),
  };
}
