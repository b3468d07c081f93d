import type { VersionDecision } from './version.events.js';

/** What is asked when a version came of a report that states the outcome. */
export interface DecideOnVersion {
  readonly type: 'DecideOnVersion';
  readonly decision: VersionDecision;
  readonly citation: number;
  /** The version that came; the document is the citation's. */
  readonly version: string;
  readonly reason: string;
  /** For a correction: where the version states it, and how. */
  readonly to: { readonly paragraph: string; readonly wording: string } | null;
}
