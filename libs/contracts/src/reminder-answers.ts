import { z } from 'zod';
import { IsoDateText, Uuid, Words } from './common.js';
import { EvidenceFile, Sha256 } from './evidence-files.js';

export const AnswerKind = z.enum(['done', 'in_progress', 'more_time', 'not_ours', 'note']);
export type AnswerKind = z.infer<typeof AnswerKind>;

export const AnswerSettlement = z.enum(['accepted', 'noted', 'declined']);
export type AnswerSettlement = z.infer<typeof AnswerSettlement>;

/** What an owner answered to a reminder without an account: a claim that nobody has verified. */
export const ReminderAnswer = z.object({
  id: Uuid,
  on: IsoDateText,
  kind: AnswerKind,
  /** `through the link sent to X, by Y (self-declared)` */
  through: z.string(),
  until: IsoDateText.nullable(),
  note: z.string().nullable(),
  link: z.string().nullable(),
  files: z.array(EvidenceFile).readonly(),
  /** Null while it waits for the secretariat. */
  settled: z
    .object({ how: AnswerSettlement, on: IsoDateText, by: z.string(), reason: z.string().nullable() })
    .nullable(),
});
export type ReminderAnswer = z.infer<typeof ReminderAnswer>;

/** The newest first. */
export const ReminderAnswersView = z.object({ items: z.array(ReminderAnswer).readonly() });
export type ReminderAnswersView = z.infer<typeof ReminderAnswersView>;

export const AnswerSettlementBody = z.object({
  answer: Uuid,
  how: AnswerSettlement.describe(
    'accepted: what it says is recorded as a step of the outcome, a claim to be verified or a report of progress',
  ),
  reason: Words.optional().describe('Needed where it is declined'),
  documentReference: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe('Where it can be seen that it is done, where the answer itself does not say'),
});
export type AnswerSettlementBody = z.infer<typeof AnswerSettlementBody>;

export const AnswerFileParams = z.object({ outcome: Uuid, sha256: Sha256 });
