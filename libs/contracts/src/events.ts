import { z } from 'zod';
import { IsoDateText, Slug } from './common.js';

/** Most events a page. */
export const MOST_EVENTS = 500;

const PositionText = z.string().max(90);

const filters = {
  body: Slug.optional().describe('Of one body; left out: of all whose events one may read'),
  types: z
    .string()
    .max(2_000)
    .regex(/^[A-Za-z]+(,[A-Za-z]+)*$/, 'types of events, separated by commas')
    .optional()
    .describe('Only these types, separated by commas: DeadlineSet,DeadlineExtended'),
};

export const EventsQuery = z.object({
  after: PositionText.optional().describe(
    'Where to go on: `next` of the page before, or a position that a command answered; left out: from the beginning',
  ),
  ...filters,
  limit: z.coerce.number().int().min(1).max(MOST_EVENTS).default(100),
});
export type EventsQuery = z.infer<typeof EventsQuery>;

export const EventStreamQuery = z.object({
  after: PositionText.optional().describe(
    'Where to begin; the header Last-Event-ID, which a browser sends when it comes back, counts more. Left out: with what comes from now on',
  ),
  ...filters,
});
export type EventStreamQuery = z.infer<typeof EventStreamQuery>;

const Content = z.record(z.string(), z.unknown());

/** A fact of the log, with its content in the newest version of its type. */
export const EventView = z.object({
  /** A token for `after`. */
  position: z.string(),
  id: z.uuid(),
  stream: z.string(),
  /** Its place in the stream: 1, 2, 3 … */
  version: z.number().int(),
  /** The body's id, or another scope where it belongs to no body: `directory`. */
  scope: z.string(),
  type: z.string(),
  effectiveOn: IsoDateText,
  recordedAt: z.iso.datetime(),
  /** Recorded after a step of the same stream that is effective on a later date. */
  late: z.boolean(),
  /** The version of the step of the same stream that this one takes back. */
  annuls: z.number().int().nullable(),
  /** A person's id in the directory, or a service's. */
  actor: z.string(),
  commandId: z.string(),
  correlationId: z.string(),
  causationId: z.string().nullable(),
  data: Content,
  /** What people wrote; null where there is none, or where it was removed. */
  prose: Content.nullable(),
  /** What people wrote was removed for good. Whoever keeps a copy removes it when `ProseRedacted` names its position. */
  redacted: z.boolean(),
});
export type EventView = z.infer<typeof EventView>;

export const EventsPage = z.object({
  items: z.array(EventView).readonly(),
  /** Go on from here, now or later: nothing above it was passed over. */
  next: z.string(),
  /** There may be more at once, even where this page is empty because of its filter. */
  more: z.boolean(),
});
export type EventsPage = z.infer<typeof EventsPage>;
