import { aProposal } from '../spec-support.js';
import { filterFrom, neighbour, nextOpen, shownBy, toReview } from './proposal-filter.js';

const at = (id: string, start: number, changes: Parameters<typeof aProposal>[0] = {}) =>
  aProposal({ id, citations: [{ paragraph: '1', start, end: start + 5, wording: 'words' }], ...changes });
const ids = (proposals: readonly { readonly id: string }[]) => proposals.map(({ id }) => id);
const none = new Set<string>();

describe('the proposals of a review', () => {
  it('stand in the order of the report, without those that went elsewhere', () => {
    const proposals = [
      at('p3', 30),
      at('p1', 10, { status: 'merged' }),
      at('p2.1', 22),
      at('p2', 20, { status: 'split' }),
      at('p2.2', 26),
    ];
    expect(ids(toReview(proposals))).toEqual(['p2.1', 'p2.2', 'p3']);
  });

  it('are filtered by what the address says', () => {
    const proposals = [
      at('p1', 1, { confidence: 0.695, section: 'discussion' }),
      at('p2', 2, { confidence: 0.9 }),
      at('p3', 3, { status: 'accepted', confidence: 0.5 }),
    ];
    const shown = (query: string) => ids(shownBy(filterFrom(new URLSearchParams(query)), proposals));
    expect(shown('')).toEqual(['p1', 'p2', 'p3']);
    expect(shown('show=open')).toEqual(['p1', 'p2']);
    expect(shown('section=discussion')).toEqual(['p1']);
    expect(shown('from=70')).toEqual(['p1', 'p2']);
    expect(shown('show=nothing&section=none&from=much')).toEqual(['p1', 'p2', 'p3']);
  });
});

describe('where a decision leads', () => {
  const proposals = [at('p1', 1), at('p2', 2, { status: 'accepted' }), at('p3', 3), at('p4', 4)];

  it('is the next one that nobody has decided on', () => {
    expect(nextOpen(proposals, 'p1', none)).toBe('p3');
    expect(nextOpen(proposals, 'p1', new Set(['p3']))).toBe('p4');
  });

  it('is the first one again behind the last', () => {
    expect(nextOpen(proposals, 'p4', none)).toBe('p1');
  });

  it('is nowhere when nothing is left', () => {
    expect(nextOpen([at('p1', 1)], 'p1', none)).toBeNull();
    expect(nextOpen([], null, none)).toBeNull();
  });

  it('steps to the neighbours and stays at the ends', () => {
    expect(neighbour(proposals, 'p1', 1)).toBe('p2');
    expect(neighbour(proposals, 'p1', -1)).toBe('p1');
    expect(neighbour(proposals, 'p4', 1)).toBe('p4');
    expect(neighbour(proposals, null, 1)).toBe('p1');
    expect(neighbour([], null, 1)).toBeNull();
  });
});
