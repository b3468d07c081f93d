import { dispositions } from '../../ui/disposition.js';

/** What the picture may show; the first is shown unless the address says otherwise. */
export const shows = [
  {
    id: 'owed',
    label: 'What is or was to be done',
    dispositions: dispositions.filter((id) => id !== 'for_the_record'),
  },
  {
    id: 'open',
    label: 'What is not closed',
    dispositions: ['open', 'in_progress', 'awaiting_verification'],
  },
  { id: 'all', label: 'All outcomes', dispositions: [] },
] as const;

/** The filter that the API understands. */
export function matrixFilters(params: URLSearchParams): Readonly<Record<string, string>> {
  const show = shows.find(({ id }) => id === params.get('show')) ?? shows[0];
  return show.dispositions.length === 0 ? {} : { disposition: show.dispositions.join(',') };
}
