import type { IsoDate, Visibility } from '@app/kernel';
import type { CitedSection, Claimed } from '../vocabulary.js';

/** Ids are words people can read; outcomes and imports are uuids, proposals `p12` and, for a part of one, `p12.1`. */
export type BodyId = string;
export type MeetingId = string;
export type EntityId = string;
export type InstrumentId = string;
export type OutcomeId = string;
export type ImportId = string;
export type ProposalId = string;

/** What may be recorded; the register knows what each asks for. */
export type RecordKind =
  | 'liaison_statement'
  | 'incoming_liaison_statement'
  | 'recommendation'
  | 'request'
  | 'draft_resolution'
  | 'action_item'
  | 'commitment'
  | 'plan'
  | 'decision'
  | 'invitation'
  | 'proposal'
  | 'statement'
  | 'view_recorded';

export type MeetingRelation = 'before' | 'at' | 'by_document_deadline_of';

/** A limit that the register reckons with. Of a period, `to` is the limit. */
export type Limit =
  | { readonly type: 'date'; readonly on: IsoDate }
  | {
      readonly type: 'meeting';
      readonly relation: MeetingRelation;
      readonly meeting: MeetingId;
    }
  | { readonly type: 'period'; readonly from: IsoDate; readonly to: IsoDate };

/** `start` and `end` (exclusive) are offsets into the text that was read, in UTF-16 code units. */
export interface CitedPlace {
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
}

/** A place and the words that stand there. */
export interface Passage extends CitedPlace {
  readonly wording: string;
}

/** As the report prints it; `entity` is null while the directory does not know it, or knows several. */
export interface Party {
  readonly name: string;
  readonly entity: EntityId | null;
}

export interface NamedInstrument {
  readonly name: string;
  readonly instrument: InstrumentId | null;
  /** The version that the spelling cites. */
  readonly version: string | null;
}

/** `limit` is null where the words name nothing that the register could reckon with. */
export interface DueWords {
  readonly words: string;
  readonly limit: Limit | null;
}

/** What would be recorded. `passages[0]` is the statement; the others restate it. */
export interface ProposalContent {
  readonly kind: RecordKind;
  readonly title: string;
  readonly meeting: MeetingId | null;
  readonly passages: readonly Passage[];
  readonly issuers: readonly Party[];
  readonly owners: readonly Party[];
  readonly addressees: readonly Party[];
  readonly due: DueWords | null;
  readonly instruments: readonly NamedInstrument[];
  readonly visibility: Visibility;
}

export const matchRelations = ['reiterates', 'evidence-for', 'adopts', 'restates'] as const;
export type MatchRelation = (typeof matchRelations)[number];

/** An outcome of the register that a proposal looks like; `score` and `confidence` are from 0 to 1. */
export interface Match {
  readonly outcome: OutcomeId;
  readonly relation: MatchRelation;
  readonly score: number;
  readonly because: readonly string[];
}

/** How the reading came to propose it. */
export interface Reading {
  readonly section: CitedSection;
  readonly confidence: number;
  readonly because: readonly string[];
  /** Of an entry of a table or list of actions: its status, as claimed there. */
  readonly claimed: Claimed | null;
  /** It tells of something done, so that it bears on an outcome that is there and is none of its own. */
  readonly isEvidence: boolean;
  readonly matches: readonly Match[];
}

/** What a report says of itself. A joint report names several bodies; `from` is a meeting's first day. */
export interface ReportFacts {
  readonly symbol: string | null;
  readonly bodies: readonly string[];
  /** The bodies as the report itself calls them, whoever put it in. */
  readonly printed?: readonly string[];
  readonly meetings: readonly {
    readonly id: MeetingId;
    readonly ordinal: number | null;
    readonly from: IsoDate | null;
  }[];
  /** BCP 47. */
  readonly language: string;
}

/** Where the report is held, and what this version is to `of`. */
export interface HeldReport {
  readonly document: string;
  readonly version: string;
  readonly of: string | null;
  readonly nature: 'original' | 'revision' | 'corrigendum' | 'addendum' | 'translation';
}

/** An outcome of the register, and how the accepted proposal bears on it. */
export interface Link {
  readonly outcome: OutcomeId;
  readonly relation: MatchRelation;
}
