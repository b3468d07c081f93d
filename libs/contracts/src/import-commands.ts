import { z } from 'zod';
import { CommandAnswer, IsoDateText, Slug, Uuid, Visibility, Words } from './common.js';
import { ImportParams, MatchRelation } from './import-views.js';
import { Due } from './outcome-commands.js';
import { OutcomeKind } from './outcome-vocabulary.js';

const MOST_BYTES = 50 * 1024 * 1024;
const MOST_BASE64 = Math.ceil(MOST_BYTES / 3) * 4;

/** Of a proposal: `p1`, and `p1.2` for a part of it. */
export const ProposalId = z.string().regex(/^p\d+(\.\d+)*$/, 'a proposal such as p12');
export const ProposalParams = ImportParams.extend({ proposal: ProposalId });

/** A report's file: `base64` whatever its kind, or `text`. At most 50 MB. */
export const StartImportBody = z
  .object({
    /** Whose register it is for. */
    body: Slug,
    /** Of the file; its ending says what it is. */
    name: z.string().trim().min(1).max(200),
    text: z.string().min(1).max(MOST_BYTES).optional(),
    base64: z.base64().min(4).max(MOST_BASE64).optional(),
    /** For a report that does not say of which meeting it is. */
    meeting: Slug.optional(),
  })
  .refine(({ text, base64 }) => (text === undefined) !== (base64 === undefined), {
    path: ['base64'],
    message: 'Send the report as text or as base64, one of the two.',
  });
export type StartImportBody = z.infer<typeof StartImportBody>;

/** `existing`: the same file was put in before, and `id` is that import. */
export const ImportStartedAnswer = CommandAnswer.extend({ id: z.string(), existing: z.boolean() });
export type ImportStartedAnswer = z.infer<typeof ImportStartedAnswer>;

/** `entity` null: it is not in the directory, and accepting enters it under that name. */
const Party = z.object({ name: Words.max(300), entity: Slug.nullable() });
const Instrument = z.object({ name: Words.max(300), instrument: Slug.nullable() });

/** What is to read differently; what is left out stays. Spans are offsets into the text of the import. */
export const EditProposalBody = z
  .object({
    kind: OutcomeKind,
    title: Words.max(200),
    meeting: Slug,
    /** The place in the proposal's own list of citations, and where its wording is to begin and end. */
    span: z.object({ citation: z.int().min(0).default(0), start: z.int().min(0), end: z.int().min(1) }),
    issuers: z.array(Party).max(50),
    owners: z.array(Party).max(50),
    addressees: z.array(Party).max(50),
    due: z.object({ words: Words.max(300), limit: Due.nullable() }).nullable(),
    instruments: z.array(Instrument).max(50),
    visibility: Visibility,
  })
  .partial();
export type EditProposalBody = z.infer<typeof EditProposalBody>;

/** `proposals` go into `into`, which keeps its fields and gets their citations. */
export const MergeProposalsBody = z.object({ into: ProposalId, proposals: z.array(ProposalId).min(1).max(19) });
export type MergeProposalsBody = z.infer<typeof MergeProposalsBody>;

/** `at` is an offset into the text of the import, within the wording of the first citation. */
export const SplitProposalBody = z.object({ at: z.int().min(1) });
export type SplitProposalBody = z.infer<typeof SplitProposalBody>;

export const DismissProposalBody = z.object({ reason: Words.max(2_000) });

/**
 * `effectiveOn` left out: the last day of the meeting. `link` ties the new record to one that is there; with `evidence-for`
 * nothing is recorded but a step of that one.
 */
export const AcceptProposalBody = z.object({
  effectiveOn: IsoDateText.optional(),
  link: z.object({ outcome: Uuid, relation: MatchRelation }).optional(),
});
export type AcceptProposalBody = z.infer<typeof AcceptProposalBody>;

export const MOST_ACCEPTED_AT_ONCE = 500;

/** Without `proposals`: all that are open. `atLeast` leaves out those of less confidence, from 0 to 1. */
export const AcceptProposalsBody = z.object({
  proposals: z
    .array(z.object({ id: ProposalId, ifMatch: z.int().min(1).optional() }))
    .min(1)
    .max(MOST_ACCEPTED_AT_ONCE)
    .optional(),
  atLeast: z.number().min(0).max(1).optional(),
});
export type AcceptProposalsBody = z.infer<typeof AcceptProposalsBody>;

export const AcceptedRow = z.discriminatedUnion('result', [
  z.object({
    proposal: z.string(),
    result: z.literal('done'),
    outcome: z.string(),
    reference: z.string().nullable(),
    version: z.int(),
    position: z.string(),
  }),
  z.object({
    proposal: z.string(),
    result: z.literal('refused'),
    /** What accepting it alone would have answered. */
    status: z.int(),
    code: z.string(),
    detail: z.string(),
  }),
]);
export type AcceptedRow = z.infer<typeof AcceptedRow>;

export const AcceptedAnswer = z.object({
  rows: z.array(AcceptedRow).readonly(),
  done: z.int(),
  refused: z.int(),
  /** Of the last change in the log, for X-Min-Position; null where nothing was done. */
  position: z.string().nullable(),
});
export type AcceptedAnswer = z.infer<typeof AcceptedAnswer>;

/** The decision to take back, by its version. Left out: the last one that the asker made and that stands. */
export const TakeBackBody = z.object({ version: z.int().min(2).optional(), reason: Words.max(2_000).optional() });
export type TakeBackBody = z.infer<typeof TakeBackBody>;
