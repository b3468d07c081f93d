import type { IsoDate } from '@app/kernel';

export type OutcomeKind =
  | 'liaison_statement'
  | 'recommendation'
  | 'request'
  | 'draft_resolution'
  | 'decision'
  | 'action_item'
  | 'commitment'
  | 'plan'
  | 'invitation'
  | 'proposal'
  | 'statement'
  | 'reservation';

/** Where in the report a line stands, as the register shows it. */
export type CitedSection = 'outcomes' | 'discussion' | 'other-business';

/**
 * A stated limit. `value` is an ISO date (of a period: its last day) or a meeting such as `CWG-COP-12`, `PP-26`;
 * `phrase` is the wording it was read from.
 */
export interface Due {
  readonly type: 'date' | 'period' | 'meeting';
  readonly value: string;
  readonly phrase: string;
}

export interface MeetingOfReport {
  /** Null where the report counts none: it is then the only one, and known by its day. */
  readonly number: number | null;
  /** The first day, or null where the report does not say. */
  readonly date: IsoDate | null;
}

export interface DocumentFacts {
  readonly title: string | null;
  readonly symbol: string | null;
  /** The acronym where the report gives one, else the full name; of a joint report the body that is named first. */
  readonly body: string | null;
  /** Every body whose report it is; one, but for a joint report, and none where the report does not say. */
  readonly bodies: readonly string[];
  readonly meetings: readonly MeetingOfReport[];
}

/** An earlier citation, in the same report, of the same outcome: its paragraph and the offset where its quote starts. */
export interface Restated {
  readonly paragraph: string;
  readonly start: number;
}

/** How far a report says that something is. What it says is a claim: nobody has looked. */
export type ClaimedStatus = 'done' | 'under-way' | 'not-begun' | 'dropped' | 'unclear';

/** `quote` is the report's own word for it. */
export interface Claimed {
  readonly status: ClaimedStatus;
  readonly quote: string;
}

/** One thing the report may be agreeing, asking or promising. A person accepts, edits, merges or dismisses it. */
export interface Candidate {
  /** `CWG-COP-07`, `Council-2025-03-12` where the meeting has a day and no number, or null where it has neither. */
  readonly meeting: string | null;
  /** In the notation of `splitIntoBlocks`. */
  readonly paragraph: string;
  readonly kind: OutcomeKind;
  /** The text from `start` to `end` with runs of white space made one space. */
  readonly quote: string;
  /** Offsets into the given text in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly issuer: string | null;
  readonly owners: readonly string[];
  readonly addressees: readonly string[];
  readonly due: Due | null;
  readonly instruments: readonly string[];
  readonly section: CitedSection;
  /** From 0 to 1. */
  readonly confidence: number;
  /** The words of the report that decided the kind. */
  readonly because: readonly string[];
  readonly restates: Restated | null;
  /** Of an entry of a table or list of actions: its status, as claimed there. */
  readonly claimed: Claimed | null;
}

export interface ImportProposals {
  readonly document: DocumentFacts;
  readonly candidates: readonly Candidate[];
}
