import { visibilities } from '@app/kernel';
import { z } from 'zod';

/** A calendar date, `YYYY-MM-DD`. */
export const IsoDateText = z.iso
  .date()
  .refine((text) => text >= '1000', 'a year from 1000 on')
  .describe('Calendar date, YYYY-MM-DD');
/** A readable id: `CWG-COP-20`, `itu-t-sg17`. */
export const Slug = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'letters, digits, dots, dashes and underscores');
export const Uuid = z.uuid();
/** Text that people write; white space at the ends is dropped. */
export const Words = z.string().trim().min(1).max(10_000);

/** Who may see it: anybody signed in, who has a role in the body, or the secretariat, the chair and auditors. */
export const Visibility = z.enum(visibilities);
export type Visibility = z.infer<typeof Visibility>;

/** Holds from now on, whatever moment of the register is asked about. */
export const VisibilityBody = z.object({ to: Visibility, reason: Words });

/** `now`, a date, or a meeting: the register as of the end of that day, by what is recorded to date. */
export const AsOf = z.union([IsoDateText, Slug]).optional().describe('A date or a meeting id; left out: now');

/** What the register showed then: it is asked of the other clock, and goes together with `asOf`. */
export const AsRecorded = z
  .string()
  .max(64)
  .optional()
  .describe(
    'As the register stood then: an instant with its zone (2024-05-01T12:00Z), or a position of the log (1240, or 1-1240 as a command answers it); left out: by what is recorded to date',
  );

/** What every command answers. `position` is a token for `X-Min-Position`. */
export const CommandAnswer = z.object({
  id: z.string().optional(),
  reference: z.string().optional(),
  version: z.number().int(),
  position: z.string(),
});
export type CommandAnswer = z.infer<typeof CommandAnswer>;

export const Named = z.object({ id: z.string(), name: z.string() });
export type Named = z.infer<typeof Named>;

/** RFC 9457 problem details, with our code. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  code: z.string(),
  correlationId: z.string().optional(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;

/** In an address a list is written with commas: `open,in_progress`. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (typeof value === 'string' ? value.split(',') : value), z.array(item).optional());
