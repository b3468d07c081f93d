import type { Citation, EntityId, MeetingId, OutcomeId, StatedBy } from '../vocabulary.js';

interface Why {
  readonly reason: string;
}

/**
 * Two records of one outcome become one: the one says where it went, the other what it took in. Each keeps its own history, so
 * that taking both back leaves everything as it was. Permanent: they are stored.
 */
export type MergeEvent =
  | {
      readonly type: 'MergedInto';
      readonly data: { readonly outcome: OutcomeId; readonly reference: string };
      readonly prose?: Why;
    }
  | { readonly type: 'RecordTakenIn'; readonly data: RecordTakenIn; readonly prose?: Why };

/** What the other record tells of the outcome besides its words, which stay its own. */
export interface RecordTakenIn {
  readonly outcome: OutcomeId;
  readonly reference: string;
  readonly meeting: MeetingId;
  readonly citations: readonly Citation[];
  readonly views: readonly {
    readonly view: OutcomeId;
    readonly holder: EntityId | null;
    readonly statedBy: StatedBy;
  }[];
}

/** Where the record went, and the version of the event that says so. */
export interface MergedAway {
  readonly outcome: OutcomeId;
  readonly reference: string;
  readonly version: number;
}

export interface TakenIn extends RecordTakenIn {
  readonly version: number;
}

export function isMerge(event: { readonly type: string }): event is MergeEvent {
  return event.type === 'MergedInto' || event.type === 'RecordTakenIn';
}
