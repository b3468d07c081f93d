import type { MatchRelation, ProposalMatch, ProposalView } from '@app/contracts';
import type { z } from 'zod';
import { longDate } from '../../../../words/dates.js';
import { capital, wordsOf } from '../../../../words/words.js';

type Relation = z.infer<typeof MatchRelation>;

const likeness: Readonly<Record<Relation, string>> = {
  reiterates: 'asks again for',
  'evidence-for': 'looks like evidence for',
  adopts: 'adopts',
  restates: 'states the same as',
};

/** What the proposal looks like: `asks again for CWG-COP-18/4`. */
export function likenessWords({ relation, reference }: ProposalMatch): string {
  return `${likeness[relation]} ${reference}`;
}

/** What accepting it with this tie does. */
export function tieWords({ relation, reference }: ProposalMatch): string {
  if (relation === 'evidence-for') return `Record no new outcome, but a step of ${reference}`;
  return `Record it, tied to ${reference}: it ${likeness[relation]} it`;
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
