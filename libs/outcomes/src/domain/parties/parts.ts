import type { StepDetails } from '../steps.js';
import type { EntityId, Owner, PersonId, Verifier } from '../vocabulary.js';

/** How far somebody has come with what is theirs to do, least first. */
export const progressWords = ['not_started', 'in_progress', 'partly', 'claimed', 'verified'] as const;
export type Progress = (typeof progressWords)[number];

/** Who said "done" and, once somebody else confirmed it, who did; null where the source does not name the person. */
export interface Claim {
  readonly claimedBy: PersonId | null;
  readonly verifiedBy: Verifier | null;
}

/** What each owner has done of its own part. What one who owns nothing reports holds for the owners who have not spoken. */
export interface Parts {
  readonly owners: readonly Owner[];
  readonly progress: Readonly<Record<EntityId, Progress>>;
  readonly claims: Readonly<Record<EntityId, Claim>>;
}

/** Stands for whoever acted where nobody is named as owner. */
export const unowned = 'unassigned';

function owning({ owners }: Parts): readonly EntityId[] {
  return owners.length === 0 ? [unowned] : owners.map(({ entity }) => entity);
}

/** Of one owner: its own word, or else that of those who own nothing. */
export function progressOf(parts: Parts, owner: EntityId): Progress | null {
  const own = parts.progress[owner];
  if (own !== undefined) return own;
  const owners = owning(parts);
  const others = Object.entries(parts.progress).flatMap(([who, how]) => (owners.includes(who) ? [] : [how]));
  return progressWords.findLast((how) => others.includes(how)) ?? null;
}

/** Whose part a step concerns: the one it names, or everybody's. */
export function partsMeant(parts: Parts, { owner }: StepDetails): readonly EntityId[] {
  return owner === undefined ? owning(parts) : [owner];
}

/** Whose claims a step can confirm or turn down. */
export function claimsMeant({ progress }: Parts, { owner }: StepDetails): readonly EntityId[] {
  const claimed = Object.keys(progress).filter((who) => progress[who] === 'claimed');
  return owner === undefined ? claimed : claimed.filter((who) => who === owner);
}

/** How the whole stands, by the parts of all its owners: it is done when each is. */
export function standingOf(parts: Parts): 'verified' | 'claimed' | 'under_way' {
  const all = owning(parts).map((owner) => progressOf(parts, owner));
  if (all.every((how) => how === 'verified')) return 'verified';
  return all.every((how) => how === 'verified' || how === 'claimed') ? 'claimed' : 'under_way';
}

/** The parts named stand so from now on; with `claim` they have one, without they have none. */
export function withParts<P extends Parts>(parts: P, who: readonly EntityId[], how: Progress, claim?: Claim): P {
  const progress = { ...parts.progress, ...Object.fromEntries(who.map((each) => [each, how])) };
  const claims = without(parts.claims, who);
  return {
    ...parts,
    progress,
    claims: claim ? { ...claims, ...Object.fromEntries(who.map((each) => [each, claim])) } : claims,
  };
}

/** Somebody owns it no longer, and what they did of it counts no longer. */
export function withoutOwner<P extends Parts>(parts: P, owner: EntityId): P {
  return {
    ...parts,
    owners: parts.owners.filter(({ entity }) => entity !== owner),
    progress: without(parts.progress, [owner]),
    claims: without(parts.claims, [owner]),
  };
}

function without<Value>(record: Readonly<Record<string, Value>>, keys: readonly string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
