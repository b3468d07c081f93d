import type { SectionRole, Voice } from './lexicon.js';
import type { OutcomeKind } from './vocabulary.js';

const BY_SECTION: Readonly<Partial<Record<SectionRole, number>>> = {
  outcomes: 0.1,
  discussion: 0,
  'other-business': 0.05,
  presentations: -0.2,
};

/**
 * How sure a proposal is, from 0.05 to 0.99: what its words usually mean, where they stand, and whether somebody
 * answers for it.
 */
export function confidence(
  weight: number,
  section: SectionRole,
  voice: Voice,
  kind: OutcomeKind,
  owners: readonly string[],
): number {
  const place = BY_SECTION[section] ?? -0.2;
  const spoken = voice === 'group' || voice === 'chair' ? 0.05 : 0;
  const unowned = owners.length === 0 && kind !== 'statement' && kind !== 'proposal' ? -0.05 : 0;
  const sum = weight + place + spoken + unowned;
  return Math.round(Math.min(0.99, Math.max(0.05, sum)) * 100) / 100;
}
