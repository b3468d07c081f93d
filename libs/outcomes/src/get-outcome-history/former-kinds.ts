import type { RecordedEvent, TimelineEntry } from '@app/event-store';
import type { OutcomeKind } from '../domain/index.js';
import { outcomeEventOf } from '../outcome-event.js';

/** For each entry, in the order of the timeline: the kind whose life it belongs to, where that is not the present one. */
export function formerKinds(timeline: readonly TimelineEntry<RecordedEvent>[]): readonly (OutcomeKind | null)[] {
  let former: OutcomeKind | null = null;
  return timeline
    .toReversed()
    .map(({ event, annulled }) => {
      const fact = outcomeEventOf(event);
      const own = former;
      if (!annulled && fact.type === 'KindCorrected') former = fact.data.from;
      return own;
    })
    .toReversed();
}
