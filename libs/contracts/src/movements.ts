import { z } from 'zod';
import { Named, Slug } from './common.js';
import { Lateness, RegisterPage } from './outcome-views.js';
import { Disposition, OutcomeKind } from './outcome-vocabulary.js';

const Moment = z.string().max(120).optional();

export const MovementsQuery = z.object({
  body: Slug,
  from: Moment.describe(
    'now, a date, a meeting (CWG-COP-18 or 18), an instant, a position token, or both clocks: 18@2024-05-01T12:00Z, @1240; left out: the meeting before the last one held',
  ),
  to: Moment.describe('Likewise; left out: now'),
});
export type MovementsQuery = z.infer<typeof MovementsQuery>;

export const MovementType = z.enum([
  'agreed',
  'merged',
  'unmerged',
  'disposition_changed',
  'stage_changed',
  'leg_moved',
  'became_late',
  'no_longer_late',
  'owner_added',
  'owner_released',
  'deadline_set',
  'deadline_extended',
  'deadline_moved',
  'deadline_dropped',
  'reiterated',
  'view_recorded',
  'view_dropped',
  'position_expressed',
  'position_dropped',
  'related',
  'relation_dropped',
  'citation_added',
  'citation_dropped',
  'wording_corrected',
  'title_corrected',
]);
export type MovementType = z.infer<typeof MovementType>;

export const MovementMoment = z.object({
  asOf: RegisterPage.shape.asOf,
  asRecorded: RegisterPage.shape.asRecorded,
});
export type MovementMoment = z.infer<typeof MovementMoment>;

export const Movement = z.object({
  type: MovementType,
  /** An entity, or another outcome under its reference. */
  about: Named.nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  words: z.string(),
});
export type Movement = z.infer<typeof Movement>;

/** What is different at the later moment, by outcome, with totals to read out. */
export const MovementsView = z.object({
  body: z.string(),
  from: MovementMoment,
  to: MovementMoment,
  /** Per kind of movement; dispositions apart by where they led. */
  totals: z.array(
    z.object({ type: MovementType, to: z.string().nullable(), count: z.number().int(), words: z.string() }),
  ),
  /** As they stand at the later moment, the newest meeting first. */
  outcomes: z.array(
    z.object({
      id: z.string(),
      reference: z.string(),
      title: z.string(),
      meeting: z.string(),
      kind: OutcomeKind,
      disposition: Disposition,
      lateness: Lateness,
      movements: z.array(Movement),
    }),
  ),
});
export type MovementsView = z.infer<typeof MovementsView>;
