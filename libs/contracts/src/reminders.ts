import { z } from 'zod';
import { Uuid } from './common.js';

export const MailboxQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().optional(),
});
export const MailParams = z.object({ id: Uuid });

/** One line of the local mailbox. `at` is an instant, ISO 8601. */
export const MailSummary = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  to: z.object({ name: z.string(), address: z.string() }),
  subject: z.string(),
});
export type MailSummary = z.infer<typeof MailSummary>;

/** Newest first. `delivery` is `smtp` where mail leaves this machine, so that nothing new lands here. */
export const MailboxView = z.object({
  delivery: z.enum(['mailbox', 'smtp']),
  items: z.array(MailSummary).readonly(),
  next: z.string().nullable(),
});
export type MailboxView = z.infer<typeof MailboxView>;

/** A whole mail; `html` is to be shown in a sandbox. */
export const MailView = MailSummary.extend({
  text: z.string(),
  html: z.string(),
  headers: z.record(z.string(), z.string()),
  attachments: z.array(z.object({ filename: z.string(), contentType: z.string(), content: z.string() })).readonly(),
});
export type MailView = z.infer<typeof MailView>;
