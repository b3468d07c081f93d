import { type JsonObject, type RecordedEvent } from '@app/event-store';
import { addDays, isoDateOf, type DomainEvent } from '@app/kernel';

/** A domain's event as the log gives it back: the n-th of its stream, from 1, effective on the n-th day of 2026. */
export function recordedEvent(
  n: number,
  { type, data, prose }: DomainEvent,
  over: Partial<RecordedEvent> = {},
): RecordedEvent {
  return {
    ...{ type, data: data as JsonObject, prose: (prose ?? null) as JsonObject | null, streamId: 'thing-1', version: n },
    ...{ position: BigInt(n), eventId: `event-${n}`, scope: 'CWG-COP', actor: 'person-1', schemaVersion: 1 },
    ...{ effectiveOn: addDays(isoDateOf('2026-01-01'), n - 1), recordedAt: new Date(n), late: false, annuls: null },
    ...{ redacted: false, commandId: `command-${n}`, correlationId: 'request-1', causationId: null },
    ...over,
  };
}
