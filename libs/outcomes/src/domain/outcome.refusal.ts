import { DomainError } from '@app/kernel';

export type OutcomeRefusalCode =
  | 'outcome-already-recorded'
  | 'outcome-not-recorded'
  | 'stage-unknown'
  | 'addressee-missing'
  | 'addressee-unknown'
  | 'holder-missing'
  | 'issuer-missing'
  | 'not-adopted-yet'
  | 'reservation-not-in-source'
  | 'comments-not-asked'
  | 'already-named'
  | 'kind-not-corrected'
  | 'observation-unknown'
  | 'observation-closed'
  | 'observation-unanswered'
  | 'outcome-merged'
  | 'outcome-withdrawn'
  | 'version-states-nothing'
  | 'holds-merged-records'
  | 'step-stays'
  | 'wording-missing'
  | 'citation-unknown'
  | 'step-not-of-this-kind'
  | 'step-not-possible-now'
  | 'step-incomplete'
  | 'claimant-cannot-verify'
  | 'not-a-view'
  | 'owner-unknown'
  | 'owner-missing'
  | 'deadline-missing'
  | 'deadline-not-later'
  | 'outcome-over'
  | 'step-cannot-be-annulled';

/** A step that the outcome's life does not allow, said in a sentence. */
export class OutcomeRefusal extends DomainError<OutcomeRefusalCode> {}
