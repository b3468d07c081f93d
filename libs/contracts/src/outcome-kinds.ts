import { z } from 'zod';
import { Disposition, OutcomeKind } from './outcome-vocabulary.js';

/** The life of one kind: where it begins, and its stages in the order of a life, each with where it stands then. */
export const OutcomeKindView = z.object({
  kind: OutcomeKind,
  entry: z.string(),
  stages: z.array(z.object({ stage: z.string(), disposition: Disposition })).readonly(),
});
export type OutcomeKindView = z.infer<typeof OutcomeKindView>;
