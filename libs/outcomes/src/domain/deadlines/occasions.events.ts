import type { IsoDate } from '@app/kernel';
import type { BodyId, Deadline, Due, MeetingId } from '../vocabulary.js';

/** What was done to the occasion that a limit hangs on, or to the calendar that its document deadline is counted in. */
export const moveCauses = ['rescheduled', 'cancelled', 'document_deadline'] as const;
export type MoveCause = (typeof moveCauses)[number];

/** A limit and its last day before and after; null where nobody knows the day. */
export interface MovedLimit {
  readonly due: Due;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

interface Why {
  readonly reason: string;
}

/** What befalls an outcome because an occasion moved or a body ended, and what a person decides about it. Permanent: they are stored. */
export type OccasionEvent =
  | {
      readonly type: 'DeadlineMoved';
      readonly data: {
        readonly meeting: MeetingId;
        readonly cause: MoveCause;
        readonly moved: readonly MovedLimit[];
        /** Two limits that went together when they were stated no longer do: a person is asked which holds. */
        readonly apart: boolean;
      };
      readonly prose?: never;
    }
  /** Which limits hold from now on, said by a person. */
  | {
      readonly type: 'DeadlinesSettled';
      readonly data: { readonly from: readonly Deadline[]; readonly to: readonly Deadline[] };
      /** `words[i]` belongs to `to[i]`. */
      readonly prose?: Why & { readonly words: readonly string[] };
    }
  /** Another body goes on with it, or the parent of an ended one retains it: their officers follow it from now on. */
  | {
      readonly type: 'OutcomeTransferred';
      readonly data: { readonly from: BodyId; readonly to: BodyId; readonly how: 'transferred' | 'retained' };
      readonly prose?: Why;
    }
  /** It ended with the mandate of its body, and nobody goes on with it. */
  | { readonly type: 'OutcomeLapsed'; readonly data: object; readonly prose?: Why };

export const occasionEventTypes: readonly OccasionEvent['type'][] = [
  'DeadlineMoved',
  'DeadlinesSettled',
  'OutcomeTransferred',
  'OutcomeLapsed',
];
const types: ReadonlySet<string> = new Set(occasionEventTypes);

export function isOccasionEvent(event: { readonly type: string }): event is OccasionEvent {
  return types.has(event.type);
}
