import { childCommandId, requestHashOf, type Metadata, type RecordedEvent } from '@app/event-store';
import type { IsoDate } from '@app/kernel';

/**
 * Of the n-th command that an event sets off: in the name of who caused it, and with an id that comes from the event, so that a
 * retry and a follow-up after a crash do it once.
 */
export function caused(cause: RecordedEvent, n: number, effectiveOn: IsoDate = cause.effectiveOn): Metadata {
  const { actor, scope, correlationId, eventId } = cause;
  return {
    ...{ actor, scope, effectiveOn, correlationId, causationId: eventId },
    commandId: childCommandId(eventId, n),
    requestHash: requestHashOf({ cause: eventId, n }),
  };
}

/** Numbers of the commands that an import sets off; what comes in numbers begins at its own. Stored by their ids, so permanent. */
export const nth = {
  record: 1,
  relate: 2,
  step: 3,
  cite: 20,
  note: 60,
  giveUp: 61,
  remove: 62,
  party: 100,
  convene: 300,
  register: 400,
  receiveReport: 410,
  hold: 500,
  propose: 600,
  reviewReport: 700,
} as const;
