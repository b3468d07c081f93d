import { type DomainEvent } from '@app/kernel';
import { toDomain, type Place, type PlacedDecider } from '../fold-as-of.js';
import { EventStoreRefusal } from '../refusals.js';
import { type RecordedEvent } from '../types.js';

/**
 * Refuses with `stale-version` where something was recorded since the version that was seen which the command rests on,
 * as the decider's `concerns` says; without one, every step does. The details name these steps: who, what and when.
 */
export function refuseStale<Command, Event extends DomainEvent, State>(
  { concerns }: Pick<PlacedDecider<Command, Event, State>, 'concerns'>,
  command: Command,
  history: readonly RecordedEvent[],
  streamId: string,
  seen: number | undefined,
): void {
  const version = history.length;
  if (seen === undefined || seen === version) return;
  const since = history.slice(seen).filter((event) => {
    // Taking back a step changes what that step changed.
    const changed = [event, history[(event.annuls ?? 0) - 1]];
    return concerns === undefined || changed.some((each) => each && concerns(command, toDomain(each) as Event & Place));
  });
  if (seen < version && since.length === 0) return;
  throw new EventStoreRefusal('stale-version', `The stream is at version ${version}, not ${seen}.`, {
    streamId,
    expectedVersion: seen,
    version,
    since: since.map((event) => ({
      version: event.version,
      type: event.type,
      actor: event.actor,
      recordedAt: event.recordedAt.toISOString(),
    })),
  });
}
