import { z } from 'zod';
import { IsoDateText, Named, Slug, Visibility } from './common.js';
import { Due } from './outcome-commands.js';
import { OutcomeKind } from './outcome-vocabulary.js';

/** `reading`: waits for the worker, or is read. `review`: people decide. `finished`: nothing was left open. */
export const ImportStatus = z.enum(['reading', 'review', 'failed', 'finished']);
export type ImportStatus = z.infer<typeof ImportStatus>;

/** What the worker does at the moment. `pages` is null where the file has none, or before they are counted. */
export const ReadingProgress = z.object({
  stage: z.enum(['waiting', 'reading', 'proposing', 'done']),
  pagesRead: z.int(),
  pages: z.int().nullable(),
});
export type ReadingProgress = z.infer<typeof ReadingProgress>;

/**
 * A party that the report names. `matched`: the directory knows it, or somebody chose it. `ambiguous`: several bear the name,
 * one has to be chosen. `new`: accepting enters it into the directory.
 */
export const PartyMatch = z.object({
  /** As the report prints it. */
  name: z.string(),
  match: z.enum(['matched', 'ambiguous', 'new']),
  entity: Named.nullable(),
  candidates: z.array(Named).readonly(),
});
export type PartyMatch = z.infer<typeof PartyMatch>;

export const InstrumentMatch = z.object({
  name: z.string(),
  match: z.enum(['matched', 'ambiguous', 'new']),
  instrument: Named.nullable(),
  /** The version that the spelling cites. */
  version: z.string().nullable(),
  candidates: z.array(Named).readonly(),
});
export type InstrumentMatch = z.infer<typeof InstrumentMatch>;

export const MatchRelation = z.enum(['reiterates', 'evidence-for', 'adopts', 'restates']);
export type MatchRelation = z.infer<typeof MatchRelation>;

/** An outcome of the register that the proposal looks like. */
export const ProposalMatch = z.object({
  outcome: z.string(),
  reference: z.string(),
  title: z.string(),
  /** As the register has it, to stand beside the proposal's. */
  wording: z.string(),
  relation: MatchRelation,
  /** From 0 to 1. */
  score: z.number(),
  because: z.array(z.string()).readonly(),
});
export type ProposalMatch = z.infer<typeof ProposalMatch>;

/** `start` and `end` (exclusive) are offsets into the text of the import, in UTF-16 code units. */
export const ProposalCitation = z.object({
  paragraph: z.string(),
  start: z.int(),
  end: z.int(),
  wording: z.string(),
});
export type ProposalCitation = z.infer<typeof ProposalCitation>;

/** A meeting that the report names; `id` is null where the report names none. Accepting convenes one that is not known. */
export const ProposedMeeting = z.object({
  id: z.string().nullable(),
  known: z.boolean(),
  /** The first day, as the register or, where it does not know the meeting, the report says. */
  from: IsoDateText.nullable(),
});

/** `limit` is null where the words name nothing that the register could reckon with: edit it, or accept without a limit. */
export const ProposedDue = z.object({ words: z.string(), limit: Due.nullable() });
export type ProposedDue = z.infer<typeof ProposedDue>;

export const ProposalStatus = z.enum(['open', 'accepted', 'dismissed', 'merged', 'split']);
export type ProposalStatus = z.infer<typeof ProposalStatus>;

/** Why a proposal cannot be accepted as it stands, and what to do. */
export const ProposalHindrance = z.object({ code: z.string(), detail: z.string() });

export const ProposalDecision = z.object({
  /** Of the import: names the decision to take back. */
  version: z.int(),
  by: Named,
  at: z.string().meta({ format: 'date-time' }),
  reason: z.string().nullable(),
});

export const ProposalView = z.object({
  id: z.string(),
  status: ProposalStatus,
  kind: OutcomeKind,
  title: z.string(),
  meeting: ProposedMeeting,
  /** The first is the statement that it is recorded from; the others restate it. */
  citations: z.array(ProposalCitation).readonly(),
  issuers: z.array(PartyMatch).readonly(),
  owners: z.array(PartyMatch).readonly(),
  addressees: z.array(PartyMatch).readonly(),
  due: ProposedDue.nullable(),
  instruments: z.array(InstrumentMatch).readonly(),
  visibility: Visibility,
  section: z.enum(['outcomes', 'discussion', 'other-business']),
  /** From 0 to 1. */
  confidence: z.number(),
  /** The words of the report that decided the kind. */
  because: z.array(z.string()).readonly(),
  /** Of an entry of a table or list of actions: the report's own word for its status. */
  claimed: z.string().nullable(),
  /** It tells of something done: accepting it needs a link to the outcome that it is evidence for. */
  isEvidence: z.boolean(),
  matches: z.array(ProposalMatch).readonly(),
  /** Somebody changed it after it was proposed. */
  edited: z.boolean(),
  /** The proposals that were merged into this one. */
  mergedFrom: z.array(z.string()).readonly(),
  /** Where it went when it was merged. */
  mergedInto: z.string().nullable(),
  splitFrom: z.string().nullable(),
  splitInto: z.array(z.string()).readonly(),
  hindrances: z.array(ProposalHindrance).readonly(),
  decision: ProposalDecision.nullable(),
  /** What it was recorded as; `reference` is null for the moment in which it is being recorded. */
  outcome: z.object({ id: z.string(), reference: z.string().nullable() }).nullable(),
  /** Of the import when this proposal last changed. */
  version: z.int(),
});
export type ProposalView = z.infer<typeof ProposalView>;

export const ImportCounts = z.object({
  open: z.int(),
  accepted: z.int(),
  dismissed: z.int(),
});

/** Who put it in, and how far it is. */
const Summary = z.object({
  id: z.string(),
  body: z.string(),
  /** Of the file. */
  name: z.string(),
  status: ImportStatus,
  startedBy: Named,
  startedAt: z.string().meta({ format: 'date-time' }),
  progress: ReadingProgress,
  /** Why the file could not be read, and what to do. */
  failure: z.object({ code: z.string(), detail: z.string() }).nullable(),
  title: z.string().nullable(),
  symbol: z.string().nullable(),
  meetings: z.array(z.string()).readonly(),
  counts: ImportCounts,
  version: z.int(),
});
export const ImportSummary = Summary;
export type ImportSummary = z.infer<typeof ImportSummary>;
export const ImportsView = z.object({ items: z.array(ImportSummary).readonly() });
export type ImportsView = z.infer<typeof ImportsView>;

/** A decision that can be taken back, newest first. */
export const DecisionView = z.object({
  version: z.int(),
  type: z.enum(['edited', 'merged', 'split', 'accepted', 'dismissed', 'finished']),
  proposals: z.array(z.string()).readonly(),
  by: Named,
  at: z.string().meta({ format: 'date-time' }),
});
export type DecisionView = z.infer<typeof DecisionView>;

export const ImportView = Summary.extend({
  mediaType: z.string(),
  /** Bytes. */
  size: z.int(),
  sha256: z.string(),
  /** Where the report is held; null until its meetings are known to the register. */
  document: z
    .object({
      id: z.string(),
      version: z.string(),
      /** Of a further version: the one it revises, puts right, adds to or translates. */
      of: z.string().nullable(),
      nature: z.enum(['original', 'revision', 'corrigendum', 'addendum', 'translation']),
    })
    .nullable(),
  /** The report's own: of a joint report both. */
  bodies: z.array(z.string()).readonly(),
  /** The report names bodies, and none of them is the one that it was put in for: somebody should look before accepting. */
  ofAnotherBody: z.boolean(),
  /** The report's language, as BCP 47 names it, where outcomes are not found in it; null where they are. */
  unreadLanguage: z.string().nullable(),
  meetingsOfReport: z.array(ProposedMeeting.extend({ ordinal: z.int().nullable() })).readonly(),
  proposals: z.array(ProposalView).readonly(),
  decisions: z.array(DecisionView).readonly(),
});
export type ImportView = z.infer<typeof ImportView>;

/** The text that all offsets are into, and its parts. */
export const ImportTextView = z.object({
  text: z.string(),
  paragraphs: z
    .array(
      z.object({
        paragraph: z.string(),
        role: z.string(),
        /** Offsets into `text`; `end` is exclusive. */
        start: z.int(),
        end: z.int(),
      }),
    )
    .readonly(),
});
export type ImportTextView = z.infer<typeof ImportTextView>;

/** What a frame of the import's live stream holds: ask for the import again where the version moved on. */
export const ImportLive = z.object({ version: z.int(), status: ImportStatus, progress: ReadingProgress });
export type ImportLive = z.infer<typeof ImportLive>;

export const ImportParams = z.object({ import: Slug });
export const ImportsQuery = z.object({ body: Slug });
