import type { ProposalMatch, ProposalView } from '@app/contracts';
import { longDate } from '../../../../words/dates.js';
import { capital, wordsOf } from '../../../../words/words.js';

type Relation = ProposalMatch['relation'];

/** What accepting it with this tie does, after "Accepting it will". */
export function tieWords({ relation, reference }: Pick<ProposalMatch, 'relation' | 'reference'>): string {
  const words: Readonly<Record<Relation, string>> = {
    'evidence-for': `record a step of ${reference}, and no new outcome`,
    restates: `cite this place at ${reference} too, and record no new outcome`,
    reiterates: `record a new outcome that asks again for ${reference}`,
    adopts: `record a new outcome that adopts ${reference}`,
  };
  return words[relation];
}

const sectionWords: Readonly<Record<ProposalView['section'], string>> = {
  outcomes: 'in the outcomes',
  discussion: 'in the discussion',
  'other-business': 'under other business',
};

/** `Invitation, §5.3, in the discussion`. */
export function placeWords({ kind, citations, section }: ProposalView): string {
  const paragraph = citations[0]?.paragraph ?? '';
  const place = paragraph === '' ? [] : [/^\d/.test(paragraph) ? `§${paragraph}` : paragraph];
  return [capital(wordsOf(kind)), ...place, sectionWords[section]].join(', ');
}

/** What the register reckons with: `31 December 2024`, `before CWG-COP-21`. */
export function limitWords(limit: NonNullable<NonNullable<ProposalView['due']>['limit']>): string {
  if (limit.type === 'date') return longDate(limit.on);
  if (limit.type === 'period') return `${longDate(limit.from)} to ${longDate(limit.to)}`;
  return `${wordsOf(limit.relation)} ${limit.meeting}`;
}

/** What taking it back does to the register; null where nothing stands there yet. */
export function takeBackWords({ status, outcome }: Pick<ProposalView, 'status' | 'outcome'>): string | null {
  if (status !== 'accepted' || outcome === null || outcome.reference === null) return null;
  return 'Taking it back withdraws what it recorded. No number is given twice: accepted again, a record gets a new one.';
}

const states: Readonly<Record<ProposalView['status'], string>> = {
  open: 'To decide',
  accepted: 'Accepted',
  dismissed: 'Dismissed',
  merged: 'Merged',
  split: 'Split',
};

export function stateWords({ status, outcome }: ProposalView): string {
  if (status === 'accepted' && outcome !== null)
    return outcome.reference === null ? 'Being recorded' : `Accepted as ${outcome.reference}`;
  return states[status];
}
