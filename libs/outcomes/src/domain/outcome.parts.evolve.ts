import type { StepTaken } from './outcome.events.js';
import type { OutcomeState } from './outcome.state.js';
import { claimsMeant, partsMeant, standingOf, withParts } from './parties/parts.js';
import { workflows } from './workflows/index.js';

/** The stages that claiming and verifying lead to, where the kind has them. */
function ends(state: OutcomeState): { readonly claimed: string; readonly verified: string } | null {
  const { CompletionClaimed, CompletionVerified } = workflows[state.kind].steps;
  if (!CompletionClaimed?.to || !CompletionVerified?.to) return null;
  return { claimed: CompletionClaimed.to, verified: CompletionVerified.to };
}

/** The whole goes where the parts of its owners are together; `meanwhile` it stands where work goes on, or is held up. */
function settled(state: OutcomeState, meanwhile = 'in_progress'): OutcomeState {
  const at = ends(state);
  if (at === null) return state;
  const standing = standingOf(state);
  return { ...state, stage: standing === 'under_way' ? meanwhile : at[standing] };
}

/** What is decided of the claim of one owner frees nobody else whose work is held up. */
function heldUp(stage: string): string | undefined {
  return stage === 'blocked' || stage === 'deferred' ? stage : undefined;
}

/** After an owner came or went: only what stands between begun and done hangs on who owns it. */
export function resettled(state: OutcomeState): OutcomeState {
  const at = ends(state);
  if (at === null || (state.stage !== at.claimed && state.stage !== 'in_progress')) return state;
  return settled(state);
}

/** What enters as claimed or done is so for each of its owners. */
export function enteredWithParts(state: OutcomeState): OutcomeState {
  const at = ends(state);
  if (at === null || (state.stage !== at.claimed && state.stage !== at.verified)) return state;
  const how = state.stage === at.claimed ? 'claimed' : 'verified';
  return withParts(state, partsMeant(state, {}), how, { claimedBy: null, verifiedBy: null });
}

/** `next` is the state with the stage that the step leads the whole to, `before` the stage that it comes from. */
export function partsAfter(next: OutcomeState, { type, data }: StepTaken, before: string): OutcomeState {
  switch (type) {
    case 'ProgressReported':
      return withParts(next, unfinished(next, data), data.progress ?? 'in_progress');
    case 'CompletionClaimed': {
      const claim = { claimedBy: data.claimedBy ?? null, verifiedBy: null };
      return { ...settled(withParts(next, partsMeant(next, data), 'claimed', claim)), verifiedBy: null };
    }
    case 'CompletionVerified':
      return settled(verified(next, data), heldUp(before));
    case 'ClaimNotAccepted':
      return {
        ...settled(withParts(next, claimsMeant(next, data), 'in_progress'), heldUp(before)),
        verifiedBy: null,
      };
    case 'OutcomeReopened':
      return { ...withParts(next, Object.keys(next.claims), 'in_progress'), verifiedBy: null };
    default:
      return next;
  }
}

/** A report on all the work says nothing against the parts that are confirmed already. */
function unfinished(state: OutcomeState, data: StepTaken['data']): readonly string[] {
  const meant = partsMeant(state, data);
  return data.owner === undefined ? meant.filter((who) => state.progress[who] !== 'verified') : meant;
}

/** A source may confirm what nobody claimed here. */
function verified(state: OutcomeState, data: StepTaken['data']): OutcomeState {
  const claimed = claimsMeant(state, data);
  const who = claimed.length > 0 ? claimed : partsMeant(state, data);
  const verifiedBy = data.verifiedBy ?? null;
  return who.reduce(
    (parts, each) =>
      withParts(parts, [each], 'verified', { claimedBy: parts.claims[each]?.claimedBy ?? null, verifiedBy }),
    { ...state, verifiedBy },
  );
}
