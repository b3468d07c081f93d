import type { Sight, Visibility } from '@app/kernel';

/** Evidence that is kept to fewer than see the outcome: null for the others. What says nothing is seen with the outcome. */
export function seenEvidence<Evidence extends { readonly visibility?: Visibility | undefined }>(
  evidence: Evidence | null,
  sight: Sight,
  body: string,
): Evidence | null {
  if (evidence?.visibility === undefined) return evidence;
  return sight(body).includes(evidence.visibility) ? evidence : null;
}
