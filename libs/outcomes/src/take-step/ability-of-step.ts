import type { StepType } from '../domain/index.js';

/** Verifying, and what undoes it, is an ability of its own, so that a claimant's office cannot do both unseen. */
const verifying: ReadonlySet<StepType> = new Set(['CompletionVerified', 'ClaimNotAccepted', 'OutcomeReopened']);

export function abilityOf(step: StepType): 'outcome.verify' | 'outcome.step' {
  return verifying.has(step) ? 'outcome.verify' : 'outcome.step';
}
