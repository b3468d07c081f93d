import { isoDateOf } from '@app/kernel';
import { type RecordedEvent } from '../types.js';

/** An event that was recorded `version` milliseconds into 1970, at the position of its version. */
export function recorded(version: number, effectiveOn: string, over: Partial<RecordedEvent>): RecordedEvent {
  return {
    position: BigInt(version),
    streamId: 'thing-a',
    version,
    eventId: `event-${version}`,
    scope: 'body-1',
    type: 'Said',
    schemaVersion: 1,
    effectiveOn: isoDateOf(effectiveOn),
    late: false,
    annuls: null,
    recordedAt: new Date(version),
    actor: 'person-1',
    commandId: `command-${version}`,
    correlationId: 'request-1',
    causationId: null,
    data: {},
    prose: null,
    redacted: false,
    ...over,
  };
}
