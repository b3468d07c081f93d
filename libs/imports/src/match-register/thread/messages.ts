import type { Candidate } from '../../domain/vocabulary.js';
import type { ToldDeed } from '../match-register.js';
import type { RegisteredOutcome, RegisterMatch } from '../registered-outcome.js';

/** What the thread is given: a report, and the register to compare it with. */
export interface ComparingTask {
  readonly text: string;
  /** Those that the report is of, in the register's ids. */
  readonly meetings: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly register: readonly RegisteredOutcome[];
}

/** What the thread says, in this order. */
export type ComparingMessage =
  | { readonly type: 'matched'; readonly matches: readonly (readonly RegisterMatch[])[] }
  | { readonly type: 'told'; readonly deeds: readonly ToldDeed[] };
