import type { Citation, DocumentId } from '../vocabulary.js';

/** The place that was looked at again, in the version that came. `citation` is the place in the outcome's own list. */
interface Looked {
  readonly citation: number;
  readonly document: DocumentId;
  readonly version: string;
}

/**
 * What a person decided on an outcome when a new version of its report read otherwise where it is stated. The citation pins
 * its version until it is corrected. Permanent: they are stored.
 */
export type VersionEvent =
  | { readonly type: 'OutcomeKeptByVersion'; readonly data: Looked; readonly prose?: { readonly reason: string } }
  | {
      readonly type: 'OutcomeCorrectedByVersion';
      readonly data: Looked & { readonly from: Citation; readonly to: Citation };
      /** The wordings before and after. */
      readonly prose?: { readonly from: string; readonly to: string; readonly reason: string };
    }
  | { readonly type: 'OutcomeWithdrawnByVersion'; readonly data: Looked; readonly prose?: { readonly reason: string } };

export const versionDecisions = {
  keep: 'OutcomeKeptByVersion',
  correct: 'OutcomeCorrectedByVersion',
  withdraw: 'OutcomeWithdrawnByVersion',
} as const;
export type VersionDecision = keyof typeof versionDecisions;

const types: ReadonlySet<string> = new Set(Object.values(versionDecisions));

export function isVersionEvent(event: { readonly type: string }): event is VersionEvent {
  return types.has(event.type);
}

/** Decided of one citation when a version came. */
export interface DecidedOnVersion {
  readonly citation: number;
  readonly document: DocumentId;
  readonly version: string;
  readonly decision: VersionDecision;
  /** Of a correction: the citation as it was. */
  readonly from?: Citation;
}
