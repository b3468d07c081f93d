import type { ImportView } from '@app/contracts';
import { aProposal } from '../spec-support.js';
import { newsSince } from './news.js';

const decided = (id: string, by: string, version: number) =>
  aProposal({
    id,
    status: 'accepted',
    title: `Title of ${id}`,
    decision: { version, by: { id: by, name: `Officer ${by}` }, at: '2026-11-22T10:00:00Z', reason: null },
  });
const view = (proposals: readonly ReturnType<typeof aProposal>[]) => ({ proposals }) as ImportView;

describe('what colleagues decided meanwhile', () => {
  const before = view([decided('p1', 'b', 3), aProposal({ id: 'p2' }), aProposal({ id: 'p3' })]);

  it('is told, and one’s own decisions are not', () => {
    const now = view([decided('p1', 'b', 3), decided('p2', 'b', 4), decided('p3', 'me', 5)]);
    expect(newsSince(before, now, 'me')).toEqual([{ proposal: 'p2', words: 'Officer b has accepted “Title of p2”.' }]);
  });

  it('is told again where it was decided again', () => {
    expect(newsSince(before, view([decided('p1', 'b', 7)]), 'me')).toHaveLength(1);
  });

  it('is nothing while nobody decides', () => {
    expect(newsSince(before, before, 'me')).toEqual([]);
  });
});
