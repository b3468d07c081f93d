import type { Movement, MovementsView } from '@app/contracts';

type Moved = MovementsView['outcomes'][number];

interface Group {
  readonly title: string;
  readonly items: readonly Moved[];
}

const closed: ReadonlySet<string | null> = new Set([
  'closed_implemented',
  'closed_not_implemented',
  'superseded_or_withdrawn',
]);

/** In the order in which a chair would report; the first that fits an outcome takes it. */
const groups: readonly { readonly title: string; readonly fits: (movement: Movement) => boolean }[] = [
  { title: 'New', fits: ({ type }) => type === 'agreed' },
  { title: 'Closed', fits: ({ type, to }) => type === 'disposition_changed' && closed.has(to) },
  {
    title: 'Moved on',
    fits: ({ type }) => ['disposition_changed', 'stage_changed', 'leg_moved', 'reiterated'].includes(type),
  },
  { title: 'Deadline passed', fits: ({ type }) => type === 'became_late' },
  { title: 'Who must act, and by when', fits: ({ type }) => /^(owner|deadline|no_longer_late)/.test(type) },
  { title: 'Views, relations and corrections', fits: () => true },
];

export function grouped(outcomes: readonly Moved[]): readonly Group[] {
  const titleOf = ({ movements }: Moved) => groups.find(({ fits }) => movements.some(fits))?.title;
  return groups
    .map(({ title }) => ({ title, items: outcomes.filter((outcome) => titleOf(outcome) === title) }))
    .filter(({ items }) => items.length > 0);
}
