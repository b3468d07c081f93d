import type {
  AgreementWords,
  DeadlineWords,
  LabelEntry,
  OwnerWords,
  SpeechWords,
  TableWords,
  TaskWords,
} from './lexicon-words.js';
import type { OutcomeKind } from './vocabulary.js';

/**
 * What a section of a report is for. Nothing is proposed from front matter, openings, lists of documents and annexes:
 * they hold quoted mandates, courtesies, titles, and clauses that bind only once somebody else adopts them.
 */
export type SectionRole =
  'front' | 'opening' | 'documents' | 'presentations' | 'discussion' | 'outcomes' | 'other-business' | 'annex';

/** Who is speaking. `presenter` is a party (or its document) that reports on its own work. */
export type Voice = 'group' | 'chair' | 'office' | 'party' | 'presenter' | 'nobody';

/** What a name stands for: a `class` is open (Member States), an `organ` can be asked by name. */
export type EntityRole = 'group' | 'chair' | 'organ' | 'class' | 'state';

/** `{body}` in a name stands for the report's body, `{n}` and the like for what the group of that name matched. */
export interface EntityEntry {
  readonly name: string;
  readonly role: EntityRole;
  readonly says: RegExp;
}

/**
 * Words that make a sentence an outcome. Cues of a lower `tier` are tried first; within a tier the one that stands
 * first in the sentence wins, as the main verb does. Without `voices` or `sections` a cue holds for all.
 */
export interface Cue {
  readonly kind: OutcomeKind | 'agreement' | 'appeal' | 'undertaking' | 'assignment';
  readonly tier: 0 | 1 | 2;
  readonly says: RegExp;
  readonly voices?: readonly Voice[];
  readonly sections?: readonly SectionRole[];
  /** Such words count only with a date to come. */
  readonly dated?: true;
  /** How often such words mean what `kind` says: 0 to 1. */
  readonly weight: number;
}

/** A named meeting that can be a limit. `value` may hold `{yy}`, `{yyyy}`, `{n}` or `{name}` from the named group of that name. */
export interface ConferenceEntry {
  readonly says: RegExp;
  readonly value: string;
  /** Years in which it meets, to resolve "the next …". */
  readonly years?: readonly number[];
  readonly next?: RegExp;
}

/** The words of one language. Patterns are tried on squeezed text. */
export interface LanguageLexicon {
  readonly months: readonly string[];
  /** Ordinal words from the first on; tens, alone and as they begin a compound. */
  readonly ordinals: readonly string[];
  readonly tens: readonly { readonly ordinal: string; readonly prefix: string; readonly value: number }[];
  readonly meetingNoun: RegExp;
  /** Before a number: "Meeting No. 5". */
  readonly meetingCounted: RegExp;
  readonly bodyNoun: RegExp;
  /** What a report calls its own meeting, whatever the body: "the Meeting agreed". */
  readonly ownNoun: RegExp;
  /** What a body is called for short: "the Committee" is the report's own where its name has the word, else another. */
  readonly bodyNouns: readonly string[];
  /** A title with it is of several bodies. */
  readonly joint: RegExp;
  readonly heldOn: RegExp;
  /** Of a meeting to come. */
  readonly toBeHeld: RegExp;
  readonly headings: readonly { readonly role: SectionRole; readonly says: RegExp }[];
  /** Words of headings: one that differs from it by a slip of the pen is read as it. */
  readonly headingWords: readonly string[];
  /** What a sentence is, from a label before it: "ACTION:", "Decision 4:". */
  readonly labels: readonly LabelEntry[];
  /** What the entries of a list are, from the words that introduce it. */
  readonly lists: readonly { readonly kind: OutcomeKind; readonly says: RegExp }[];
  readonly annexHeading: RegExp;
  readonly documentList: RegExp;
  readonly titleOfDocument: RegExp;
  readonly procedural: RegExp;
  /** A paragraph that says on what an act rests, before its first verb: "Recalling decision 4,". */
  readonly preamble: RegExp;
  readonly signOff: RegExp;
  readonly reportTitle: RegExp;
  /** "Title: ", before one. */
  readonly titleLabel: RegExp;
  /** Below a motion that was not carried. */
  readonly defeated: RegExp;
  /** "Agenda item 3: ", before a topic. */
  readonly agendaItem: RegExp;
  readonly abbreviations: ReadonlySet<string>;
  /** At the end: a letter that numbers a part, and is nobody's initial. */
  readonly lettered: RegExp;
  readonly clauseBreak: RegExp;
  readonly cues: readonly Cue[];
  readonly speech: SpeechWords;
  readonly agreement: AgreementWords;
  readonly tasks: TaskWords;
  readonly owners: OwnerWords;
  readonly deadlines: DeadlineWords;
  readonly tables: TableWords;
  readonly entities: readonly EntityEntry[];
}

/** The names of one family of bodies, or of one body. */
export interface HouseLexicon {
  /** What tells that a report is of this house. */
  readonly marks: RegExp;
  readonly entities: readonly EntityEntry[];
  readonly conferences: readonly ConferenceEntry[];
  /** What makes a presenter's proposal one to this house and not to the world. */
  readonly concerns: RegExp;
  readonly bodies: readonly { readonly acronym: string; readonly says: RegExp }[];
  readonly secretariat: string;
}

/** The states of the world: one pattern for all spellings, and the name that a spelling stands for. */
export interface StateNames {
  readonly says: RegExp;
  readonly nameOf: (spelling: string) => string;
}

export interface Lexicon {
  readonly language: LanguageLexicon;
  readonly house: HouseLexicon;
  readonly states: StateNames;
}
