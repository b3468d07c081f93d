import { type EventStore } from '@app/event-store';
import { DomainError } from '@app/kernel';
import { type BodyId } from './domain/index.js';
import { bodyStream } from './streams.js';

/** Refuses with `parent-body-unknown`. A parent body may have no register of its own; then the directory knows it as a party. */
export async function demandBodyOrParty(events: EventStore, parent: BodyId): Promise<void> {
  const either = [bodyStream(parent).streamId, `entity-${parent}`];
  if ((await events.missing(either)).length < either.length) return;
  throw new DomainError(
    'parent-body-unknown',
    `The register knows neither a body nor a party "${parent}". Put it into the directory first.`,
    { parent },
  );
}
