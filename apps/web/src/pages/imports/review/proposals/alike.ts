import type { ProposalView } from '@app/contracts';

/** Shorter words tell little of what a sentence is about. */
const TELLING = /\p{L}[\p{L}\p{N}’'-]{3,}/gu;

/** The other open proposals, the likest first: those that may say the same. */
export function alikeFirst(proposal: ProposalView, others: readonly ProposalView[]): readonly ProposalView[] {
  const own = tellingWords(proposal);
  return others
    .filter(({ id, status }) => status === 'open' && id !== proposal.id)
    .map((other) => ({ other, share: sharedOf(own, tellingWords(other)) }))
    .sort((one, next) => next.share - one.share)
    .map(({ other }) => other);
}

function tellingWords({ citations }: ProposalView): ReadonlySet<string> {
  const words = citations.map(({ wording }) => wording).join(' ');
  return new Set(Array.from(words.matchAll(TELLING), ([word]) => word.toLowerCase()));
}

/** Of the words of both, the share that both have. */
function sharedOf(own: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const shared = [...own].filter((word) => others.has(word)).length;
  const all = own.size + others.size - shared;
  return all === 0 ? 0 : shared / all;
}
