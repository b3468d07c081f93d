import type { IsoDate } from '@app/kernel';

/** Names an observation among those of its outcome; a uuid. */
export type ObservationId = string;

/** What an auditor observed of an outcome, and what came of it. Permanent: they are stored. */
export type ObservationEvent =
  | {
      readonly type: 'AuditObservationRecorded';
      readonly data: { readonly observation: ObservationId; readonly responseDue: IsoDate };
      readonly prose?: { readonly text: string };
    }
  | {
      readonly type: 'ObservationAnswered';
      readonly data: { readonly observation: ObservationId };
      readonly prose?: { readonly text: string };
    }
  | {
      readonly type: 'ObservationClosed';
      readonly data: { readonly observation: ObservationId };
      readonly prose?: { readonly reason: string };
    };

/** An observation as it stands: a response is due until there is one, and it stays open until it is closed. */
export interface Observation {
  readonly observation: ObservationId;
  /** Of the event that records it; null where it is asked of no log. */
  readonly version: number | null;
  readonly responseDue: IsoDate;
  readonly answered: boolean;
  readonly closed: boolean;
}

const types: ReadonlySet<string> = new Set<ObservationEvent['type']>([
  'AuditObservationRecorded',
  'ObservationAnswered',
  'ObservationClosed',
]);

export function isObservation(event: { readonly type: string }): event is ObservationEvent {
  return types.has(event.type);
}
