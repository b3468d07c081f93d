import { z } from 'zod';
import { IsoDateText, Slug, Uuid, Visibility, Words } from './common.js';
import { EvidenceFile } from './evidence-files.js';
import {
  Acceptance,
  Approver,
  MeetingRelation,
  OutcomeKind,
  Position,
  Purpose,
  RelationType,
  StatedBy,
  StepType,
  Verifier,
  ViewType,
  WhoDecides,
} from './outcome-vocabulary.js';

export const Citation = z.object({ document: Slug, version: z.string().min(1), paragraph: z.string().min(1).max(80) });
export type Citation = z.infer<typeof Citation>;
const RestsOn = z.number().int().min(0).nullable().default(null);

export const Due = z.discriminatedUnion('type', [
  z.object({ type: z.literal('date'), on: IsoDateText }),
  z.object({ type: z.literal('meeting'), relation: MeetingRelation, meeting: Slug }),
  z.object({ type: z.literal('period'), from: IsoDateText, to: IsoDateText }),
]);
export type Due = z.infer<typeof Due>;

/** When it happened in the world. Always asked, never silently today. */
const EffectiveOn = IsoDateText.describe('The date on which it happened');

export const RecordOutcomeBody = z.object({
  meeting: Slug,
  /** Left out, the meeting gives the next free number. Bounded, because every later number is higher than it. */
  number: z.number().int().min(1).max(9_999).optional(),
  kind: OutcomeKind,
  title: Words.max(200),
  effectiveOn: EffectiveOn,
  stage: z.string().optional(),
  citations: z.array(Citation).default([]),
  /** One for each citation. Together they must stay below what PostgreSQL's text search indexes for one row, 1 MB. */
  wordings: z.array(Words).min(1).max(20),
  owners: z.array(z.object({ entity: Slug, restsOn: RestsOn })).default([]),
  addressees: z.array(z.object({ entity: Slug, purpose: Purpose.default('not_stated'), restsOn: RestsOn })).default([]),
  deadlines: z.array(z.object({ due: Due, words: Words, restsOn: RestsOn, addressee: Slug.optional() })).default([]),
  instruments: z.array(Slug).default([]),
  /** Of those instruments, the versions that the text names. */
  instrumentVersions: z.array(z.object({ instrument: Slug, version: Slug })).default([]),
  holder: Slug.nullable().default(null),
  /** Whose word it is, where it is not the group's own: who raised a proposal, who sent an incoming statement. */
  issuers: z.array(z.object({ entity: Slug, restsOn: RestsOn })).default([]),
  positions: z.array(z.object({ entity: Slug, position: Position, restsOn: RestsOn })).default([]),
  /** For a view recorded: what it is, and whether the source uses the word. */
  view: z.object({ type: ViewType, wordInSource: z.boolean().default(false) }).optional(),
  commentsUntil: IsoDateText.optional().describe('Of a draft resolution: the last day on which comments are taken'),
  visibility: Visibility.default('members'),
});
export type RecordOutcomeBody = z.infer<typeof RecordOutcomeBody>;

export const Evidence = z.object({
  link: z.url().optional(),
  documentReference: z.string().min(1).max(300).optional(),
  /** As POST /outcomes/{outcome}/evidence-files answered it. */
  file: EvidenceFile.optional(),
  on: IsoDateText.optional(),
  visibility: Visibility.optional().describe('Left out: whoever sees the outcome sees it'),
});

export const TakeStepBody = z.object({
  step: StepType,
  effectiveOn: EffectiveOn,
  addressee: Slug.optional(),
  owner: Slug.optional(),
  meeting: Slug.optional(),
  citation: Citation.optional(),
  evidence: Evidence.optional(),
  acceptance: Acceptance.optional(),
  progress: z.enum(['not_started', 'in_progress', 'partly']).optional(),
  verifiedBy: Verifier.optional(),
  approvedBy: Approver.optional(),
  decidedBy: WhoDecides.optional(),
  referredTo: Slug.optional(),
  supersededBy: Uuid.optional(),
  adoptedAs: Uuid.optional(),
  answeredBy: Uuid.optional(),
  agendaItem: z.string().max(100).optional(),
  note: Words.optional(),
  reason: Words.optional(),
  wording: Words.optional(),
});
export type TakeStepBody = z.infer<typeof TakeStepBody>;

export const OwnerBody = z.object({ entity: Slug, effectiveOn: EffectiveOn, note: Words.optional() });
export const DeadlineBody = z.object({
  due: Due,
  words: Words,
  /** Of a statement to several: whom it concerns. */
  addressee: Slug.optional(),
  effectiveOn: EffectiveOn,
  note: Words.optional(),
});
export const DeadlineExtensionBody = DeadlineBody.extend({ grantedBy: Words.max(200), reason: Words });
/** `keep` are places in the list of limits, from 0; what is neither kept nor added holds no longer. */
export const DeadlineDecisionBody = z.object({
  keep: z.array(z.number().int().min(0)).max(20).default([]),
  add: z
    .object({ due: Due, words: Words, addressee: Slug.optional().describe('Of a statement to several: whom it binds') })
    .nullable()
    .default(null),
  reason: Words,
  effectiveOn: EffectiveOn,
});
export const TransferBody = z.object({ to: Slug, reason: Words, effectiveOn: EffectiveOn });
export const LapseBody = z.object({ reason: Words, effectiveOn: EffectiveOn });
export const CitationBody = z.object({ citation: Citation, wording: Words, effectiveOn: EffectiveOn });
export const WordingCorrectionBody = z.object({
  citation: z.number().int().min(0),
  to: Words,
  reason: Words,
  effectiveOn: EffectiveOn,
});
export const TitleCorrectionBody = z.object({ to: Words.max(200), reason: Words, effectiveOn: EffectiveOn });
export const RelationBody = z.object({
  relation: RelationType,
  target: Uuid,
  statedBy: StatedBy,
  effectiveOn: EffectiveOn,
  note: Words.optional(),
});
export const ViewBody = z.object({ view: Uuid, statedBy: StatedBy, effectiveOn: EffectiveOn, note: Words.optional() });
/** What an entity said for or against it after it was agreed. */
export const PositionBody = z.object({
  entity: Slug,
  position: Position,
  effectiveOn: EffectiveOn,
  meeting: Slug.optional(),
  citation: Citation.optional(),
  wording: Words.optional(),
  note: Words.optional(),
});
/** Takes a step back: history shows it struck through. */
export const AnnulmentBody = z.object({ version: z.number().int().min(1), reason: Words });
