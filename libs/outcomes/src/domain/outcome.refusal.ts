import { DomainError } from '@app/kernel';

export type OutcomeRefusalCode =
  | 'outcome-already-recorded'
  | 'outcome-not-recorded'
  | 'stage-unknown'
  | 'addressee-missing'
  | 'addressee-unknown'
  | 'holder-missing'
  | 'wording-missing'
  | 'citation-unknown'
  | 'step-not-of-this-kind'
  | 'step-not-possible-now'
  | 'step-incomplete'
  | 'claimant-cannot-verify'
  | 'not-a-view'
  | 'owner-unknown'
  | 'deadline-missing'
  | 'deadline-not-later'
  | 'step-cannot-be-annulled';

/** A step that the outcome's life does not allow, said in a sentence. */
export class OutcomeRefusal extends DomainError<OutcomeRefusalCode> {}
