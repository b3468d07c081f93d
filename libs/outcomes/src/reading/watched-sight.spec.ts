import type { Visibility } from '@app/kernel';
import { watched } from './watched-sight.js';

describe('the sight that an answer was made with', () => {
  const sees =
    (rights: Readonly<Record<string, readonly Visibility[]>>) =>
    (body: string): readonly Visibility[] =>
      rights[body] ?? ['public'];
  const answered = (...bodies: readonly string[]) => {
    const seenBy = watched(sees({ A: ['public', 'members'] }));
    for (const body of bodies) seenBy.sight(body);
    return seenBy;
  };

  it('shows the same to whoever sees the same of the bodies that were looked into, whatever else they see', () => {
    expect(answered('A', 'B').isSameFor(sees({ A: ['members', 'public'], C: ['public', 'secretariat'] }))).toBe(true);
  });

  it('is not the sight of somebody who sees less, more, or otherwise', () => {
    for (const other of [
      sees({}),
      sees({ A: ['public', 'members', 'secretariat'] }),
      sees({ A: ['secretariat', 'public'] }),
    ])
      expect(answered('A').isSameFor(other)).toBe(false);
    expect(answered('A', 'B').isSameFor(sees({ A: ['public', 'members'], B: [] }))).toBe(false);
  });
});
