import { z } from 'zod';
import { IsoDateText, Slug } from './common.js';
import { TakeStepBody } from './outcome-commands.js';
import { RegisterQuery } from './outcome-views.js';

export const PaperKind = z
  .enum(['matters-arising', 'status-of-implementation'])
  .describe('What is open before a meeting, or where every outcome stands');
export type PaperKind = z.infer<typeof PaperKind>;
export const PaperFormat = z
  .enum(['docx', 'xlsx', 'csv'])
  .describe('Word, Excel, or comma separated values (RFC 4180)');
export type PaperFormat = z.infer<typeof PaperFormat>;

export const PaperParams = z.object({ paper: PaperKind });
export type PaperParams = z.infer<typeof PaperParams>;

/** The filters of the register choose what a status of implementation lists; matters arising chooses for itself. */
export const PaperQuery = RegisterQuery.omit({ cursor: true, limit: true, sort: true }).extend({
  for: Slug.optional().describe('The meeting that the paper is for; left out: the next one'),
  format: PaperFormat.default('docx'),
});
export type PaperQuery = z.infer<typeof PaperQuery>;

/** A table that was filled in: the file itself. */
export const ReadBackBody = z.object({
  body: Slug,
  format: z.enum(['xlsx', 'csv']),
  base64: z.base64().min(1),
});
export type ReadBackBody = z.infer<typeof ReadBackBody>;

/** What one row of the table asks for. */
export const ReadBackRow = z.object({
  /** As the spreadsheet counts; the heads are row 1. */
  row: z.number().int(),
  reference: z.string(),
  outcome: z.string().nullable(),
  title: z.string().nullable(),
  state: z.enum(['unchanged', 'step', 'wrong']),
  /** A step that can be taken as it is, by the version that the reporter saw. */
  step: TakeStepBody.nullable(),
  /** The step in words. */
  words: z.string().nullable(),
  expectedVersion: z.number().int().nullable(),
  /** Somebody recorded something since the table was written. */
  movedSince: z.boolean(),
  /** Where it is wrong: what, and how to mend it. */
  problem: z.object({ code: z.string(), message: z.string() }).nullable(),
});
export type ReadBackRow = z.infer<typeof ReadBackRow>;

export const ReadBackView = z.object({
  rows: z.array(ReadBackRow),
  unchanged: z.number().int(),
  steps: z.number().int(),
  wrong: z.number().int(),
  readOn: IsoDateText,
});
export type ReadBackView = z.infer<typeof ReadBackView>;
