import { z } from 'zod';
import { Slug } from './common.js';

/** A report as text, or its file as base64 whatever its kind. */
export const ProposeOutcomesBody = z
  .object({
    /** Who may enter outcomes in this body may ask what a report proposes. */
    body: Slug,
    /** Of the file; its ending says what it is. */
    name: z.string().trim().min(1).max(200).default('report.txt'),
    text: z.string().min(1).max(20_000_000).optional(),
    base64: z.base64().min(4).max(20_000_000).optional(),
  })
  .refine(({ text, base64 }) => (text === undefined) !== (base64 === undefined), {
    path: ['text'],
    message: 'Send the report as text or as base64, one of the two.',
  });
export type ProposeOutcomesBody = z.infer<typeof ProposeOutcomesBody>;

/** `start` and `end` (exclusive) are offsets into the text that was read, in UTF-16 code units. */
export const ProposedOutcome = z.object({
  meeting: z.string().nullable(),
  paragraph: z.string(),
  kind: z.string(),
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  issuer: z.string().nullable(),
  owners: z.array(z.string()).readonly(),
  addressees: z.array(z.string()).readonly(),
  due: z.object({ type: z.enum(['date', 'period', 'meeting']), value: z.string(), phrase: z.string() }).nullable(),
  instruments: z.array(z.string()).readonly(),
  section: z.enum(['outcomes', 'discussion', 'other-business']),
  /** From 0 to 1. */
  confidence: z.number(),
  /** The words of the report that decided the kind. */
  because: z.array(z.string()).readonly(),
  restates: z.object({ paragraph: z.string(), start: z.int() }).nullable(),
  /** Of an entry of a table or list of actions: how far the report says that it is, which nobody has looked at. */
  claimed: z
    .object({ status: z.enum(['done', 'under-way', 'not-begun', 'dropped', 'unclear']), quote: z.string() })
    .nullable(),
});

export const ProposedOutcomesView = z.object({
  document: z.object({
    title: z.string().nullable(),
    symbol: z.string().nullable(),
    body: z.string().nullable(),
    /** Every body whose report it is: one, but for a joint report. */
    bodies: z.array(z.string()).readonly(),
    meetings: z.array(z.object({ number: z.int().nullable(), date: z.string().nullable() })).readonly(),
  }),
  candidates: z.array(ProposedOutcome).readonly(),
});
export type ProposedOutcomesView = z.infer<typeof ProposedOutcomesView>;
