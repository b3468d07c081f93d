import { type Finding } from './finding.js';

export interface Covered {
  /** "checkpoint 7", or the path of a copy. */
  readonly by: string;
  readonly size: number;
  readonly position: bigint;
  readonly recordedAt: Date;
}

/** What was checked, and what does not hold. */
export interface AuditReport {
  readonly origin: string;
  readonly events: number;
  readonly streams: number;
  /** Checkpoints of the database or the file, and copies, whose signature and place were checked. */
  readonly checkpoints: number;
  readonly copies: number;
  /** By the last checkpoint that fits; null where none does. */
  readonly covered: Covered | null;
  /** Events after it, which nobody has signed for yet. */
  readonly uncovered: number;
  /** Empty where everything holds. */
  readonly findings: readonly Finding[];
}

/** Told from time to time how many events were checked. */
export type Progress = (events: number) => void;
