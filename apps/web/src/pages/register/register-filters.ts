import { dispositions } from '../../ui/disposition.js';

/** The filters that stand in the address as the API takes them; lists are comma separated. */
const LISTS = ['disposition', 'kind', 'meeting', 'owner', 'instrument'] as const;
export type ListFilter = (typeof LISTS)[number];
/** Set by links of the overview; no facet offers them. */
const BY_LINK = ['stage', 'dueBy', 'awaits'] as const;
const OTHERS = ['overdue', 'q', 'sort'] as const;

/** What of the address filters and sorts the register. */
export function filtersFrom(params: URLSearchParams): Readonly<Record<string, string>> {
  const present = [...LISTS, ...BY_LINK, ...OTHERS].map((name) => [name, params.get(name) ?? ''] as const);
  return Object.fromEntries(present.filter(([, value]) => value !== ''));
}

export function listOf(params: URLSearchParams, name: ListFilter): readonly string[] {
  return (params.get(name) ?? '').split(',').filter((value) => value !== '');
}

/** The address with one value of a list more, or less. */
export function toggled(params: URLSearchParams, name: ListFilter, value: string): URLSearchParams {
  const values = listOf(params, name);
  const kept = values.filter((other) => other !== value);
  return withFilter(params, name, (kept.length === values.length ? [...values, value] : kept).join(','));
}

/** The address with a filter set; an empty value takes it away. */
export function withFilter(params: URLSearchParams, name: string, value: string): URLSearchParams {
  const next = new URLSearchParams(params);
  if (value === '') next.delete(name);
  else next.set(name, value);
  return next;
}

/** The address without filters: body, point in time and order stay. */
export function withoutFilters(params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const name of [...LISTS, ...BY_LINK, 'overdue', 'q']) next.delete(name);
  return next;
}

export function isFiltered(params: URLSearchParams): boolean {
  return withoutFilters(params).size !== params.size;
}

interface Facet {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Dispositions in the order of a life; a chosen value that counts nothing any more stays, so that it can be unchosen. */
export function facetValues(name: ListFilter, facets: readonly Facet[], chosen: readonly string[]): readonly Facet[] {
  const gone = chosen.filter((value) => !facets.some((facet) => facet.value === value));
  const all = [...facets, ...gone.map((value) => ({ value, label: value.replaceAll('_', ' '), count: 0 }))];
  if (name !== 'disposition') return all;
  const rank = (value: string): number => dispositions.findIndex((id) => id === value);
  return all.sort((a, b) => rank(a.value) - rank(b.value));
}
