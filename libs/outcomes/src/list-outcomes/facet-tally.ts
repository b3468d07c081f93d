import type { IsoDate } from '@app/kernel';
import { dueOn, nearestOf, type Occasions } from '../domain/index.js';
import type { CountedLine } from '../read-models/kept-ready.js';

/** What the values of a facet are counted by. */
export const countedFacets = ['meeting', 'kind', 'disposition', 'owner'] as const;
export type CountedFacet = (typeof countedFacets)[number];
export type Counts = Readonly<Record<CountedFacet, ReadonlyMap<string, number>>>;

/** What the owner of something without one is called in filters and facets. */
export const NOBODY = 'none';

export interface Tally {
  readonly total: number;
  readonly overdue: number;
  readonly counts: Counts;
}

/** The values of a line under each facet. */
function valuesOf([meeting, kind, disposition, owners]: CountedLine): Readonly<
  Record<CountedFacet, readonly string[]>
> {
  return {
    meeting: [meeting],
    kind: [kind],
    disposition: [disposition],
    owner: owners.length === 0 ? [NOBODY] : owners,
  };
}

export function countOf(lines: readonly CountedLine[], facet: CountedFacet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) for (const value of valuesOf(line)[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Of lines that all filters choose; `own`: of facets that are filtered by, counted with the other filters. */
export function countsOf(lines: readonly CountedLine[], own: Partial<Counts>): Counts {
  const of = (facet: CountedFacet) => own[facet] ?? countOf(lines, facet);
  return { meeting: of('meeting'), kind: of('kind'), disposition: of('disposition'), owner: of('owner') };
}

/** Meetings that limits hang on which may be late. */
export function meetingsOfDues(lines: readonly CountedLine[]): readonly string[] {
  return lines.flatMap(([, , , , dues]) => dues.flatMap((due) => (due.type === 'meeting' ? [due.meeting] : [])));
}

export function countLate(lines: readonly CountedLine[], occasions: Occasions, day: IsoDate): number {
  return lines.filter(([, , , , dues]) => {
    const nearest = dues.length === 0 ? null : nearestOf(dues.map((due) => dueOn(due, occasions)));
    return nearest !== null && nearest < day;
  }).length;
}
