import { z } from 'zod';
import { IsoDateText, Named, Uuid } from './common.js';

/** The id of a person. */
export const PersonParams = z.object({ id: Uuid });

/** Both days are included. Without a substitute, mail waits for the return where it can. */
export const LeaveBody = z.strictObject({
  from: IsoDateText,
  to: IsoDateText,
  substitute: Uuid.nullable().default(null).describe('A person who gets the mail meanwhile'),
});
/** The leave as it is to be from now on. */
export const LeaveChangeBody = LeaveBody.extend({ leave: Uuid });
export const LeaveWithdrawalBody = z.strictObject({ leave: Uuid });

/** Somebody is, was or will be away; `substitute` is null where nobody gets the mail meanwhile. */
export const LeaveView = z.object({
  id: z.string(),
  person: Named,
  from: IsoDateText,
  to: IsoDateText,
  substitute: Named.nullable(),
});
export type LeaveView = z.infer<typeof LeaveView>;

/** The leaves that are not over, in the order of their days, and who can be named as a substitute. */
export const LeavesView = z.object({
  leaves: z.array(LeaveView).readonly(),
  people: z.array(Named).readonly(),
});
export type LeavesView = z.infer<typeof LeavesView>;
