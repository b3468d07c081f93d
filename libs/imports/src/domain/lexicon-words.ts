import type { ClaimedStatus, OutcomeKind } from './vocabulary.js';

/**
 * A label before a sentence. The groups are all optional: `who` must act. Where the sentence has words of its own that make
 * it one of `yields`, those decide.
 */
export interface LabelEntry {
  readonly kind: OutcomeKind;
  readonly says: RegExp;
  readonly weight: number;
  readonly yields: readonly OutcomeKind[];
  /** What follows may be an order: "That, States nominate …". */
  readonly orders?: true;
}

/** Words that tell who is speaking. */
export interface SpeechWords {
  /** A label before the sentence: "COP Framework: ". */
  readonly topic: RegExp;
  /** An opening such as "During the meeting, " before the subject. */
  readonly adverbial: RegExp;
  /** After a comma: it limits what stands before, which is no opening then: ", provided that". */
  readonly condition: RegExp;
  readonly finiteVerb: RegExp;
  /** What parts a clause with a subject of its own from the one before. */
  readonly second: RegExp;
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
  /** In the phrase of a limit: the meeting must find it done. */
  readonly ahead: RegExp;
  /** Before or in the phrase of a limit: documents for the meeting are taken until then. */
  readonly documents: RegExp;
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
  /** Heads the titles of what was sent, where another column says to whom, and words of the table that they are liaison statements. */
  readonly sentTitle: RegExp;
  readonly sentTo: RegExp;
  readonly sentWords: RegExp;
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
  /** Gives force to what was written, rather than saying something. */
  readonly adopts: RegExp;
  /** One party says so, and will do it itself: "agreed to …". */
  readonly toDo: RegExp;
  /** Words of a vote: what was resolved is decided, also where there is something to do. */
  readonly formal: RegExp;
}

/** Words that tell who must act where the sentence has no such subject. */
export interface OwnerWords {
  readonly passive: RegExp;
  /** Ends the phrase that names who is asked. */
  readonly objectEnd: RegExp;
  readonly publishing: RegExp;
  readonly editing: RegExp;
  readonly proponent: RegExp;
  /** Tells of whom it is spoken, and nothing more: "that have not done so". */
  readonly relative: RegExp;
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
  /** At the start of a cue: its subject must act, "members should". */
  readonly obliges: RegExp;
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

export interface PartyWords {
  readonly kind: 'group' | 'office' | 'organ';
  readonly says: RegExp;
}

export interface InstrumentWords {
  readonly kind: 'resolution' | 'decision' | 'recommendation' | 'convention' | 'treaty';
  readonly says: RegExp;
}

/** `wordInSource`: the report calls it so itself. */
export interface ViewWords {
  readonly type: 'view' | 'concern' | 'objection' | 'disassociation' | 'reservation';
  readonly wordInSource: boolean;
  readonly says: RegExp;
}

/** What names tell of whom or what they name, and the words of a view of what it is. */
export interface NameWords {
  readonly parties: readonly PartyWords[];
  readonly instruments: readonly InstrumentWords[];
  readonly views: readonly ViewWords[];
}
