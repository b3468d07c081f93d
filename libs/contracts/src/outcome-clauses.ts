import { z } from 'zod';
import { OutcomeKind } from './outcome-vocabulary.js';

/** The text of an adopted resolution, laid out in lines as in its document. */
export const ClauseOffersBody = z.object({ text: z.string().trim().min(1).max(200_000) });
export type ClauseOffersBody = z.infer<typeof ClauseOffersBody>;

/** What may be recorded of one operative clause. Recording it, and tying it by `spawned_by`, is a command of its own. */
export const ClauseOffer = z.object({
  /** As one cites it: `invites Member States 2`. */
  clause: z.string(),
  kind: OutcomeKind,
  title: z.string().max(200),
  wording: z.string(),
  /** To whom the clause speaks, in its own words; null where it names nobody. */
  party: z.string().nullable(),
  /** The reference of the outcome that was recorded of it already. */
  recordedAs: z.string().nullable(),
});
export type ClauseOffer = z.infer<typeof ClauseOffer>;
export const ClauseOffersView = z.object({ items: z.array(ClauseOffer) });
export type ClauseOffersView = z.infer<typeof ClauseOffersView>;
