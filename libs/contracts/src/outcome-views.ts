import { z } from 'zod';
import { AsOf, AsRecorded, IsoDateText, listOf, Named, Slug, Visibility } from './common.js';
import { ObservationView, TakenInView } from './outcome-proof.js';
import { Citation, Due, Evidence } from './outcome-commands.js';
import {
  Awaiting,
  Acceptance,
  Approver,
  Disposition,
  OutcomeKind,
  Position,
  Purpose,
  StatedBy,
  StepType,
  Verifier,
  ViewType,
} from './outcome-vocabulary.js';

/** The filters of the register; each stands in the page's address as it is here. Lists are comma separated. */
export const RegisterQuery = z.object({
  body: Slug,
  meeting: listOf(Slug),
  kind: listOf(OutcomeKind),
  disposition: listOf(Disposition),
  owner: listOf(Slug),
  instrument: listOf(Slug),
  stage: listOf(z.string().max(60)).describe('Stages of the life of a kind, such as agreed or claimed'),
  dueBy: Slug.optional().describe('A meeting: what is under way, not late, and due at or before it'),
  overdue: z.stringbool().optional(),
  awaits: listOf(Awaiting).describe(
    'What a person has to decide: after a meeting was cancelled or moved, or a mandate ended',
  ),
  q: z.string().max(200).optional(),
  asOf: AsOf,
  asRecorded: AsRecorded,
  sort: z.enum(['reference', 'due', 'moved']).default('reference'),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type RegisterQuery = z.infer<typeof RegisterQuery>;

export const DeadlineView = z.object({
  due: Due,
  words: z.string(),
  /** The last day it can be met, where that is known. */
  on: IsoDateText.nullable(),
  /** Whose alone it is; null: of all to whom the outcome goes. */
  addressee: Named.nullable(),
});
export type DeadlineView = z.infer<typeof DeadlineView>;

/** `overdue` for the secretariat's own offices; for others the flag reads "update awaited". */
export const Lateness = z.enum(['overdue', 'update_awaited']).nullable();

export const RegisterRow = z.object({
  id: z.string(),
  reference: z.string(),
  body: z.string(),
  meeting: z.string(),
  paragraph: z.string().nullable(),
  kind: OutcomeKind,
  title: z.string(),
  owners: z.array(Named),
  addressees: z.array(Named),
  deadlines: z.array(DeadlineView),
  dueOn: IsoDateText.nullable(),
  lateness: Lateness,
  /** Days since `dueOn`; null where it is not late. */
  daysLate: z.number().int().nullable(),
  /** What `dueOn` was when the limits were first known; the same where nothing moved and nobody granted more time. */
  originalDueOn: IsoDateText.nullable(),
  daysLateOriginally: z.number().int().nullable(),
  /** What a person has to decide about it. */
  awaits: z.array(Awaiting),
  stage: z.string(),
  disposition: Disposition,
  lastMovement: z.object({ step: z.string(), words: z.string(), on: IsoDateText }),
  views: z.number().int(),
  /** As it is now, whatever moment is asked about. */
  visibility: Visibility,
  version: z.number().int(),
});
export type RegisterRow = z.infer<typeof RegisterRow>;

export const Facet = z.object({ value: z.string(), label: z.string(), count: z.number().int() });
export type Facet = z.infer<typeof Facet>;

export const RegisterPage = z.object({
  items: z.array(RegisterRow),
  next: z.string().nullable(),
  total: z.number().int(),
  /** Counts per value, each with the other filters applied. */
  facets: z.object({
    meeting: z.array(Facet),
    kind: z.array(Facet),
    disposition: z.array(Facet),
    owner: z.array(Facet),
    overdue: z.number().int(),
  }),
  /** The date the page is as of, and the meeting if one was asked for; null: now. */
  asOf: z.object({ on: IsoDateText, meeting: z.string().nullable() }).nullable(),
  /** What the register knew: up to the position, a token; `at` is the instant asked for or that of the last event. Null: to date. */
  asRecorded: z.object({ at: z.iso.datetime().nullable(), position: z.string() }).nullable(),
});
export type RegisterPage = z.infer<typeof RegisterPage>;

export const PossibleStep = z.object({
  step: StepType,
  words: z.string(),
  addressee: Named.nullable(),
  needs: z.array(z.string()),
  offers: z.array(z.string()),
  /** A sentence where it is not possible now, or not for the person who asks. */
  refusal: z.string().nullable(),
});
export type PossibleStep = z.infer<typeof PossibleStep>;

const ViewFacts = z.object({ type: ViewType, wordInSource: z.boolean() });

export const CitedWording = z.object({
  citation: Citation.nullable(),
  documentTitle: z.string().nullable(),
  wording: z.string(),
  /** The record that it stands in, where that one was merged into the outcome shown. */
  record: Named.nullable(),
});
export type CitedWording = z.infer<typeof CitedWording>;

export const OutcomeView = RegisterRow.omit({ views: true }).extend({
  meetingTitle: z.string(),
  wordings: z.array(CitedWording),
  wordingsDiffer: z.boolean(),
  addressees: z.array(
    Named.extend({
      purpose: Purpose,
      stage: z.string(),
      restsOn: z.number().int().nullable(),
      /** Its own last word. */
      acceptance: Acceptance.nullable(),
      /** Null where it is not recorded. */
      approvedBy: Approver.nullable(),
    }),
  ),
  owners: z.array(
    Named.extend({
      restsOn: z.number().int().nullable(),
      progress: z.string().nullable(),
      /** Who confirmed this owner's part. */
      verifiedBy: Verifier.nullable(),
    }),
  ),
  instruments: z.array(Named),
  holder: Named.nullable(),
  commentsUntil: IsoDateText.nullable().describe('Of a draft resolution: the last day on which comments are taken'),
  /** Whose word it is; none: the group's own. */
  issuers: z.array(Named),
  /** Who supported or opposed it, by their last word. */
  positions: z.array(Named.extend({ position: Position, citation: Citation.nullable() })),
  /** For a view recorded. */
  view: ViewFacts.nullable(),
  /** Each time it was put before an addressee or a session of the parent body, and what came of it. */
  submissions: z.array(
    z.object({
      /** Null: the parent body. */
      to: Named.nullable(),
      meeting: Named.nullable(),
      agendaItem: z.string().nullable(),
      /** The document in which it was put; null where none is recorded, or not for the asker. */
      document: z.object({ reference: z.string().nullable(), link: z.string().nullable() }).nullable(),
      answer: z.string().nullable(),
      referredTo: Named.nullable(),
    }),
  ),
  enteredAt: z.string(),
  /** Stages of the kind's life in order; `recorded` says whether the register knows when it was passed. */
  life: z.array(
    z.object({ stage: z.string(), words: z.string(), state: z.enum(['passed', 'now', 'ahead', 'not_recorded']) }),
  ),
  acceptance: z.string().nullable(),
  verifiedBy: z.string().nullable(),
  views: z.array(
    z.object({
      id: z.string(),
      reference: z.string(),
      holder: Named.nullable(),
      ...ViewFacts.shape,
      wording: z.string(),
      statedBy: StatedBy,
    }),
  ),
  relations: z.array(
    z.object({ relation: z.string(), id: z.string(), reference: z.string(), title: z.string(), statedBy: StatedBy }),
  ),
  steps: z.array(PossibleStep),
  observations: z.array(ObservationView),
  /** Where it went, where it was merged into another record: what may happen next happens there. */
  mergedInto: z.object({ id: z.string(), reference: z.string(), title: z.string() }).nullable(),
  takenIn: z.array(TakenInView),
  asOf: RegisterPage.shape.asOf,
  asRecorded: RegisterPage.shape.asRecorded,
});
export type OutcomeView = z.infer<typeof OutcomeView>;

/** One line of the timeline, in order of when it happened. */
export const HistoryEntry = z.object({
  version: z.number().int(),
  position: z.string(),
  eventId: z.string(),
  type: z.string(),
  words: z.string(),
  effectiveOn: IsoDateText,
  recordedAt: z.iso.datetime(),
  /** Days from when it happened to when the register learned it. */
  recordedDaysLater: z.number().int(),
  actor: Named,
  citation: Citation.nullable(),
  evidence: Evidence.nullable(),
  /** What the event says beyond its name, as label and value. */
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  note: z.string().nullable(),
  annulled: z.object({ byVersion: z.number().int(), reason: z.string() }).nullable(),
  /** The kind it was taken for then, where that was corrected since: the step belongs to the life of that kind. */
  formerKind: OutcomeKind.nullable(),
  /** The record that it happened to, where that one was merged into the outcome shown. */
  record: Named.nullable(),
  /** Whether this step may be taken back now. */
  annullable: z.boolean(),
  redacted: z.boolean(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;
export const HistoryView = z.object({ items: z.array(HistoryEntry) });
export type HistoryView = z.infer<typeof HistoryView>;
