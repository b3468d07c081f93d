import type { RecordedEvent, TimelineEntry } from '@app/event-store';
import type { Sight } from '@app/kernel';
import type { Kysely } from 'kysely';
import { hiddenAmong } from '../reading/seen.js';

/** The other outcome that an entry is about: a view hung on this one, one that it was related to, or merged with. */
function tiedBy({ data }: RecordedEvent): readonly string[] {
  return [data['view'], data['target'], data['outcome']].filter((id) => typeof id === 'string');
}

/** Without the entries that tell of outcomes the asker may not see, and without what took such entries back. */
export async function withoutHiddenSteps(
  db: Kysely<unknown>,
  sight: Sight,
  timeline: readonly TimelineEntry<RecordedEvent>[],
): Promise<readonly TimelineEntry<RecordedEvent>[]> {
  const hidden = await hiddenAmong(
    db,
    sight,
    timeline.flatMap(({ event }) => tiedBy(event)),
  );
  const telling = new Set(
    timeline.flatMap(({ event }) => (tiedBy(event).some((id) => hidden.has(id)) ? [event.version] : [])),
  );
  return timeline.filter(({ event }) => !telling.has(event.version) && !telling.has(event.annuls ?? 0));
}
