import { z } from 'zod';

/** The name of a read model, as the system view lists it. */
export const ProjectionParams = z.object({ name: z.string().min(1).max(100) });

/** What is to be tried again: everything that is parked, unless a projection or a stream is named. */
export const RetryParked = z.object({
  projection: z.string().min(1).optional(),
  streamId: z.string().min(1).optional(),
});

/** A stream that a read model could not follow further; `position` is that of the event. Instants are ISO 8601. */
export const ParkedStreamView = z.object({
  streamId: z.string(),
  position: z.string(),
  error: z.string(),
  attempts: z.number().int(),
  parkedAt: z.iso.datetime({ offset: true }),
  triedAt: z.iso.datetime({ offset: true }),
  retryAskedAt: z.iso.datetime({ offset: true }).nullable(),
});
export type ParkedStreamView = z.infer<typeof ParkedStreamView>;

/**
 * How a rebuilt table compared with the one that it replaced, both at `position`. With `sameCode` every difference is a fault
 * of the older table; after a change of the code differences are expected, and only the columns of both are compared.
 * `examples` are the first ten.
 */
export const ComparisonView = z.object({
  position: z.string(),
  sameCode: z.boolean(),
  rows: z.number().int(),
  onlyBefore: z.number().int(),
  onlyAfter: z.number().int(),
  different: z.number().int(),
  examples: z
    .array(
      z.object({
        key: z.string(),
        found: z.enum(['only-before', 'only-after', 'different']),
        columns: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
});
export type ComparisonView = z.infer<typeof ComparisonView>;

/** A table being built beside the live one. `waiting`: no worker has taken it up. `secondsLeft` is an estimate. */
export const RebuildView = z.object({
  generation: z.number().int(),
  codeVersion: z.number().int(),
  phase: z.enum(['waiting', 'catching-up', 'comparing']),
  position: z.string(),
  eventsDone: z.number().int(),
  eventsTotal: z.number().int(),
  eventsPerSecond: z.number(),
  secondsLeft: z.number().nullable(),
  requestedAt: z.iso.datetime(),
  builtBy: z.string().nullable(),
});
export type RebuildView = z.infer<typeof RebuildView>;

/** A read model: where it is in the log, how far behind, and who follows it (null: nobody). */
export const ProjectionView = z.object({
  name: z.string(),
  generation: z.number().int(),
  codeVersion: z.number().int(),
  position: z.string(),
  lagEvents: z.number().int(),
  lagSeconds: z.number(),
  followedBy: z.string().nullable(),
  liveSince: z.iso.datetime().nullable(),
  comparison: ComparisonView.nullable(),
  rebuild: RebuildView.nullable(),
  parked: z.array(ParkedStreamView).readonly(),
});
export type ProjectionView = z.infer<typeof ProjectionView>;

export const SystemView = z.object({
  /** Of the newest event. */
  logPosition: z.string(),
  projections: z.array(ProjectionView).readonly(),
});
export type SystemView = z.infer<typeof SystemView>;

export const RebuildAsked = z.object({ generation: z.number().int() });
export const RetryAsked = z.object({ streams: z.number().int() });
