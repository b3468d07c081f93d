import type { OutcomeView, RegisterRow } from '@app/contracts';
import type { StepType } from '../domain/index.js';

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
export interface RegisterEntry extends Omit<RegisterRow, keyof Surroundings>, Surroundings {
  /** That are possible now and ask for nothing but their day, evidence and a note: what can be reported in a row of a table. */
  readonly stepsOfRow: readonly StepType[];
}
