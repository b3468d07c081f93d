import { z } from 'zod';
import { IsoDateText, Named, Uuid, Words } from './common.js';
import { OutcomeKind } from './outcome-vocabulary.js';

export const ObservationBody = z.object({
  text: Words,
  responseDue: IsoDateText.describe('The day by which a response is due'),
  effectiveOn: IsoDateText.describe('The date on which it was observed'),
});
export const ObservationResponseBody = z.object({
  observation: Uuid,
  text: Words,
  effectiveOn: IsoDateText.describe('The date of the response'),
});
export const ObservationClosingBody = z.object({
  observation: Uuid,
  reason: Words,
  effectiveOn: IsoDateText.describe('The date on which it was closed'),
});

const Said = z.object({ text: z.string(), by: Named, on: IsoDateText });

/** What an auditor observed of an outcome, and what was said to it. */
export const ObservationView = Said.extend({
  id: z.string(),
  responseDue: IsoDateText,
  state: z.enum(['response_due', 'answered', 'closed']),
  responses: z.array(Said),
  closed: Said.nullable(),
});
export type ObservationView = z.infer<typeof ObservationView>;

export const MergeBody = z.object({ into: Uuid.describe('The record that stays'), reason: Words });
export const MergeUndoingBody = z.object({ reason: Words });

/** A record of the same outcome that was merged into the one shown. Its words stand among the wordings. */
export const TakenInView = z.object({
  id: z.string(),
  reference: z.string(),
  title: z.string(),
  kind: OutcomeKind,
  owners: z.array(Named),
  deadlineWords: z.array(z.string()),
});
export type TakenInView = z.infer<typeof TakenInView>;
