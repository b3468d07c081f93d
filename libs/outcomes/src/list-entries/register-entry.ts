import type { OutcomeView, RegisterRow } from '@app/contracts';

/** What a paper shows of an outcome besides its line of the register: what it rests on, and what was said against it. */
type Surroundings = Pick<
  OutcomeView,
  | 'meetingTitle'
  | 'owners'
  | 'addressees'
  | 'holder'
  | 'issuers'
  | 'positions'
  | 'submissions'
  | 'view'
  | 'commentsUntil'
  | 'wordings'
  | 'wordingsDiffer'
  | 'acceptance'
  | 'verifiedBy'
  | 'views'
>;

/** An outcome as a paper shows it, worded as on the day asked for. */
export interface RegisterEntry extends Omit<RegisterRow, keyof Surroundings>, Surroundings {}
