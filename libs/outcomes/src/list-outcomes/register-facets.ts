import type { RegisterPage } from '@app/contracts';
import { stageWords } from '../domain/index.js';
import type { Facts, FactsWanted } from '../reading/facts.js';
import { NOBODY, type CountedFacet, type Counts, type Tally } from './facet-tally.js';

/** What must be known to say what was counted. */
export function factsToName(counts: Counts): Required<Pick<FactsWanted, 'entities' | 'meetings'>> {
  return { entities: [...counts.owner.keys()].filter((owner) => owner !== NOBODY), meetings: counts.meeting.keys() };
}

/** Counts per value of each facet: the most first, of meetings the last one. */
export function facetsView({ counts, overdue }: Tally, facts: Facts): RegisterPage['facets'] {
  const facet = (name: CountedFacet, labelOf: (value: string) => string) =>
    [...counts[name]]
      .map(([value, count]) => ({ value, label: labelOf(value), count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return {
    meeting: facet('meeting', (id) => facts.titleOf(id) ?? stageWords(id)).sort((a, b) => (a.value < b.value ? 1 : -1)),
    kind: facet('kind', stageWords),
    disposition: facet('disposition', stageWords),
    owner: facet('owner', (id) => (id === NOBODY ? 'Nobody named' : (facts.nameOf(id) ?? stageWords(id)))),
    overdue,
  };
}
