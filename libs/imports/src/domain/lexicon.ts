import type { ClaimedStatus, OutcomeKind } from './vocabulary.js';

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

/** A named meeting that can be a limit. `value` may hold `{yy}`, `{yyyy}` or `{n}` from the named group of that name. */
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
  readonly bodyNoun: RegExp;
  /** What a report calls its own meeting, whatever the body: "the Meeting agreed". */
  readonly ownNoun: RegExp;
  /** What a body is called for short: "the Committee" is the report's own where its name has the word, else another. */
  readonly bodyNouns: readonly string[];
  /** A title with it is of several bodies. */
  readonly joint: RegExp;
  readonly heldOn: RegExp;
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
  readonly signOff: RegExp;
  readonly reportTitle: RegExp;
  /** "Agenda item 3: ", before a topic. */
  readonly agendaItem: RegExp;
  readonly abbreviations: ReadonlySet<string>;
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

/**
 * A label before a sentence. The groups are all optional: `who` must act. Where the sentence has words of its own that make
 * it one of `yields`, those decide.
 */
export interface LabelEntry {
  readonly kind: OutcomeKind;
  readonly says: RegExp;
  readonly weight: number;
  readonly yields: readonly OutcomeKind[];
}

/** Words that tell who is speaking. */
export interface SpeechWords {
  /** A label before the sentence: "COP Framework: ". */
  readonly topic: RegExp;
  /** An opening such as "During the meeting, " before the subject. */
  readonly adverbial: RegExp;
  readonly finiteVerb: RegExp;
  readonly pronoun: RegExp;
  /** Before a verb: what it tells was done on an earlier day. */
  readonly past: RegExp;
  readonly impersonal: RegExp;
  readonly presentation: RegExp;
  /** Verbs of somebody who reports on work of their own. */
  readonly presents: RegExp;
  /** "several", "some": of a class, not all of it. */
  readonly some: RegExp;
  readonly notAName: RegExp;
}

/** Tells a task from a schedule in "will be …". */
export interface TaskWords {
  readonly passive: RegExp;
  readonly task: RegExp;
  readonly announced: RegExp;
  /** Before the verb: it tells of a thing ("a domain that will …"), and promises nothing. */
  readonly relative: RegExp;
  /** Before the verb: it is hoped, asked or doubted, and not promised. */
  readonly hoped: RegExp;
}

/**
 * Words of time. Patterns use the named groups `part`, `day`, `month`, `monthNumber`, `year`, `quarter`, `half`, `season`,
 * `until` (before the season, not in it), `count`, `unit`.
 */
export interface DeadlineWords {
  readonly periods: readonly RegExp[];
  readonly numbers: Readonly<Record<string, number>>;
  /** The month, from 1, in which each season of the northern half ends. */
  readonly seasons: Readonly<Record<string, number>>;
  readonly nextMeeting: RegExp;
  readonly laterMeetings: RegExp;
  readonly horizon: RegExp;
  readonly before: RegExp;
  readonly preparation: RegExp;
}

/** What a column tells, and the kind of its entries; one that is not `plain` heads other tables too. */
export interface WhatColumn {
  readonly kind: OutcomeKind;
  readonly plain: boolean;
  readonly says: RegExp;
}

/** The words that head the columns of a table of actions, the plainest of `what` first. */
export interface TableWords {
  readonly what: readonly WhatColumn[];
  readonly responsible: RegExp;
  readonly deadline: RegExp;
  readonly status: RegExp;
  readonly number: RegExp;
  readonly meeting: RegExp;
  /** How far something is said to be; the first that matches counts. */
  readonly claims: readonly { readonly status: ClaimedStatus; readonly says: RegExp }[];
}

/** Tells a choice from a task in what follows "agreed". */
export interface AgreementWords {
  readonly list: RegExp;
  readonly standing: RegExp;
  readonly task: RegExp;
}

/** Words that tell who must act where the sentence has no such subject. */
export interface OwnerWords {
  readonly passive: RegExp;
  /** Ends the phrase that names who is asked. */
  readonly objectEnd: RegExp;
  readonly publishing: RegExp;
  readonly editing: RegExp;
  readonly proponent: RegExp;
  /** "be prepared by X": group 1 is X. */
  readonly agent: RegExp;
  /** "the offer of X to": group 1 is X. */
  readonly offeredBy: RegExp;
  /** "recommended to X that": group 1 is X. */
  readonly toWhom: RegExp;
  /** "for X to", "that X should": group 1 is X. */
  readonly explicit: RegExp;
  /** "Action: X to …", "X to …": group 1 is X. */
  readonly actionOn: RegExp;
  /** A task that begins with its verb, and names nobody: "draft the text to …". */
  readonly verbFirst: RegExp;
  /** "participation of X": group 1 is X. */
  readonly participation: RegExp;
  /** "mentioned by X": group 1 is X. */
  readonly heldBy: RegExp;
  /** "sent to X": group 1 begins with X. */
  readonly sentTo: RegExp;
  /** Ends X: what it is sent for. */
  readonly purpose: RegExp;
  /** Whom an appeal without an object means. */
  readonly everyone: string;
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
