import type { IsoDate, Visibility } from '@app/kernel';
import type {
  Disposition,
  Due,
  EntityId,
  Happening,
  Mention,
  MovedLimit,
  MeetingId,
  OriginalLimit,
  OutcomeId,
  OutcomeKind,
  OutcomeState,
  Period,
  Tie,
} from '../domain/index.js';

/** What a line of the register shows, at one point in time. */
export interface RegisterLine {
  /** What it was taken for: a correction of the kind may hold from a later day on. */
  readonly kind: OutcomeKind;
  readonly title: string;
  /** All wordings, for the search. */
  readonly wording: string;
  /** Where it is recorded from. */
  readonly paragraph: string | null;
  /** Of all its citations, for the search. */
  readonly paragraphs: readonly string[];
  readonly stage: string;
  readonly disposition: Disposition;
  readonly owners: readonly string[];
  readonly addressees: readonly string[];
  /** How far each addressee's leg has come; the stage is that of the least advanced one. */
  readonly legs: readonly { readonly addressee: EntityId; readonly stage: string }[];
  /** Those that still bind somebody; `addressee`: whose alone it is. */
  readonly deadlines: readonly { readonly due: Due; readonly words: string; readonly addressee?: EntityId }[];
  /** The limits as first stated or set, with the first day that each had before it moved; empty where all are as they were. */
  readonly originals: readonly OriginalLimit[];
  /** Limits whose occasion moved. */
  readonly moved: readonly MovedLimit[];
  /** The meeting whose moving took two limits apart, on which nobody has decided. */
  readonly apart_by: MeetingId | null;
  readonly instruments: readonly string[];
  readonly views: readonly string[];
  readonly relations: readonly { readonly relation: Tie; readonly target: OutcomeId }[];
  /** How often meetings have said it again. */
  readonly reiterated: number;
  /** How often a wording was corrected. */
  readonly reworded: number;
  /** Observations of auditors that wait for a response. */
  readonly unanswered: number;
  readonly last_step: string;
  readonly last_on: IsoDate;
}

/** A mention, and the day on which it holds. */
export interface RegisterMention extends Mention {
  readonly on: IsoDate;
}

/** The line as it read from a day on. */
export interface RegisterPeriod extends Period, RegisterLine {}

/** What of a shown line may read otherwise on a past day. */
export type Changing = Pick<
  RegisterLine,
  | 'kind'
  | 'title'
  | 'paragraph'
  | 'stage'
  | 'disposition'
  | 'owners'
  | 'addressees'
  | 'deadlines'
  | 'originals'
  | 'apart_by'
  | 'instruments'
  | 'views'
  | 'relations'
  | 'unanswered'
  | 'last_step'
  | 'last_on'
>;

/** A line of the register as pages show it, but for names and for what hangs on the day of asking. */
export interface ShownLine extends Changing {
  readonly outcome_id: string;
  readonly reference: string;
  readonly body_id: string;
  readonly meeting_id: MeetingId;
  readonly number: number;
  readonly effective_on: IsoDate;
  readonly version: number;
  readonly visibility: Visibility;
}

/** As much of it as the matrix shows. */
export type MatrixLine = Pick<
  ShownLine,
  'outcome_id' | 'reference' | 'meeting_id' | 'number' | 'kind' | 'title' | 'disposition' | 'views' | 'relations'
>;

/** What read otherwise on a past day. */
export type ChangedLine = Partial<Changing>;

/** What the facets count; the limits only where they may be late. */
export type CountedLine = readonly [
  meeting: MeetingId,
  kind: OutcomeKind,
  disposition: Disposition,
  owners: readonly string[],
  dues: readonly Due[],
];

/** What the matrix is made of: a line in short, where it stood from which day on, and which meetings spoke of it. */
export interface AcrossMeetings {
  readonly line: MatrixLine;
  readonly periods: readonly (readonly [from: IsoDate, disposition: Disposition])[];
  readonly mentions: readonly (readonly [on: IsoDate, meeting: MeetingId, paragraph: string | null])[];
}

/** One row per outcome: as it is now, and as it was, by what is recorded to date. Table `read.outcome_register`. */
export interface OutcomeRegisterRow extends RegisterLine {
  readonly outcome_id: string;
  readonly reference: string;
  readonly body_id: string;
  readonly meeting_id: string;
  readonly number: number;
  /** The date of the meeting that agreed it. */
  readonly effective_on: IsoDate;
  /** The day on which the register learned of it (UTC). */
  readonly recorded_on: IsoDate;
  /** The record that tells of the outcome since, where this one was merged into it. */
  readonly merged_into: OutcomeId | null;
  /** The stream's version: what If-Match is compared with. */
  readonly version: number;
  /** As it is now, whatever moment is asked about. */
  readonly visibility: Visibility;
  readonly state: OutcomeState;
  /** Ascending in time. */
  readonly periods: readonly RegisterPeriod[];
  readonly mentions: readonly RegisterMention[];
  /** What happened to it, in the order in which it happened. */
  readonly course: readonly Happening[];
  /** What pages show and count, kept ready so that nothing has to be put together for fifty lines, or a thousand. */
  readonly shown: ShownLine;
  /** Null where it is so long that no index takes it: then `shown` is counted. */
  readonly counted: CountedLine | null;
  readonly across: AcrossMeetings;
  /** The first day of each period, ascending. */
  readonly since: readonly IsoDate[];
  /** For each of them a `ChangedLine` as JSON: what was shown then and is not shown now. */
  readonly before: readonly string[];
  /** What it was taken for at other times. */
  readonly former_kinds: readonly OutcomeKind[];
  /** Paragraphs in small letters, each with what it begins with: `9.7.1 bullet 2` is found by `9.7.1` too. */
  readonly places: readonly string[];
}
