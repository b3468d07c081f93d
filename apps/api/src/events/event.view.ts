import type { EventView } from '@app/contracts';
import type { RecordedEvent } from '@app/event-store';

/** Throws where the content is of a version that this program cannot read. */
export function eventView(event: RecordedEvent, position: string): EventView {
  return {
    position,
    id: event.eventId,
    stream: event.streamId,
    version: event.version,
    scope: event.scope,
    type: event.type,
    effectiveOn: event.effectiveOn,
    recordedAt: event.recordedAt.toISOString(),
    late: event.late,
    annuls: event.annuls,
    actor: event.actor,
    commandId: event.commandId,
    correlationId: event.correlationId,
    causationId: event.causationId,
    data: event.data,
    prose: event.prose,
    redacted: event.redacted,
  };
}
