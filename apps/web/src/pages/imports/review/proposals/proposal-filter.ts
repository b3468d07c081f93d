import type { ProposalView } from '@app/contracts';

/** What the list shows; stands in the address. */
export interface ProposalFilter {
  readonly show: Show;
  /** Empty: every section. */
  readonly section: string;
  /** In percent; 0: all. */
  readonly from: number;
}

export const shows = [
  { value: 'all', label: 'All' },
  { value: 'open', label: 'To decide' },
  { value: 'accepted', label: 'Accepted' },
  { value: 'dismissed', label: 'Dismissed' },
] as const;
export type Show = (typeof shows)[number]['value'];

export const sections = [
  { value: '', label: 'Every section' },
  { value: 'outcomes', label: 'Outcomes' },
  { value: 'discussion', label: 'Discussion' },
  { value: 'other-business', label: 'Other business' },
] as const;

export const thresholds = [90, 80, 70, 60, 50] as const;

export function filterFrom(params: URLSearchParams): ProposalFilter {
  const from = Number(params.get('from') ?? '0');
  return {
    show: shows.find(({ value }) => value === params.get('show'))?.value ?? 'all',
    section: sections.find(({ value }) => value === params.get('section'))?.value ?? '',
    from: Number.isFinite(from) ? from : 0,
  };
}

/** What people decide on: a proposal that went into another, or into its parts, is decided on there. */
export function toReview(proposals: readonly ProposalView[]): readonly ProposalView[] {
  return proposals
    .filter(({ status }) => status !== 'merged' && status !== 'split')
    .sort((one, other) => placeOf(one) - placeOf(other));
}

function placeOf({ citations }: ProposalView): number {
  return citations[0]?.start ?? Infinity;
}

export function shownBy({ show, section, from }: ProposalFilter, proposals: readonly ProposalView[]) {
  return proposals.filter(
    (each) =>
      (show === 'all' || each.status === show) &&
      (section === '' || each.section === section) &&
      percentOf(each) >= from,
  );
}

/** Nobody has to say anything more of it: it is new, and nothing in it is missing. */
export function isPlain({ status, hindrances, isEvidence, matches }: ProposalView): boolean {
  const isKnown = matches.some(({ relation }) => relation === 'restates');
  return status === 'open' && hindrances.length === 0 && !isEvidence && !isKnown;
}

/** Confidence as it is shown, so that a filter does what it says. */
export function percentOf({ confidence }: Pick<ProposalView, 'confidence'>): number {
  return Math.round(confidence * 100);
}

/** The one to go to after a decision: the next open one behind it, else the first; null where nothing is left. */
export function nextOpen(proposals: readonly ProposalView[], after: string | null, except: ReadonlySet<string>) {
  const at = proposals.findIndex(({ id }) => id === after);
  const inTurn = [...proposals.slice(at + 1), ...proposals.slice(0, at + 1)];
  return inTurn.find(({ id, status }) => status === 'open' && id !== after && !except.has(id))?.id ?? null;
}

/** The neighbour in the list; the same one at either end. */
export function neighbour(proposals: readonly ProposalView[], of: string | null, by: 1 | -1): string | null {
  const at = proposals.findIndex(({ id }) => id === of);
  const to = at === -1 ? 0 : Math.min(proposals.length - 1, Math.max(0, at + by));
  return proposals[to]?.id ?? null;
}
