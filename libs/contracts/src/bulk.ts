import { z } from 'zod';
import { Uuid } from './common.js';

export const MOST_BULK_ROWS = 500;

/** One command on one outcome, as it would be sent to a route of its own. */
export const BulkRow = z.object({
  outcome: Uuid,
  command: z
    .string()
    .max(60)
    .regex(/^[a-z]+(-[a-z]+)*$/)
    .describe('The last part of the address that takes the command alone: steps, owners, deadlines …'),
  /** What that address takes; checked as it checks it, row by row. */
  body: z.record(z.string(), z.unknown()).describe('What that address takes'),
  ifMatch: z.int().min(1).optional().describe('The version of the outcome that this row rests on'),
});
export type BulkRow = z.infer<typeof BulkRow>;

export const BulkBody = z.object({ rows: z.array(BulkRow).min(1).max(MOST_BULK_ROWS) });
export type BulkBody = z.infer<typeof BulkBody>;

/** `row` is its place in the request, from 0. */
const Answered = z.object({ row: z.int(), outcome: Uuid, command: z.string() });

export const BulkRowAnswer = z.discriminatedUnion('result', [
  Answered.extend({ result: z.literal('done'), version: z.int(), position: z.string() }),
  Answered.extend({
    result: z.literal('refused'),
    /** What the address alone would have answered. From 500 on it is worth sending again, with the same key. */
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  }),
]);
export type BulkRowAnswer = z.infer<typeof BulkRowAnswer>;

export const BulkAnswer = z.object({
  /** One for each row of the request, in its order. */
  rows: z.array(BulkRowAnswer).readonly(),
  done: z.int(),
  refused: z.int(),
  /** Of the last change in the log, for X-Min-Position; null where nothing was done. */
  position: z.string().nullable(),
});
export type BulkAnswer = z.infer<typeof BulkAnswer>;
