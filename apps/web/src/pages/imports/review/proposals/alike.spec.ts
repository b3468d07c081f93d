import { aProposal } from '../spec-support.js';
import { alikeFirst } from './alike.js';

const saying = (id: string, wording: string, changes = {}) =>
  aProposal({ id, citations: [{ paragraph: '1', start: 0, end: 1, wording }], ...changes });

describe('proposals that may say the same', () => {
  it('come in the order of the words that they share', () => {
    const own = saying('p1', 'A liaison statement will be sent to Study Group 17 on age assurance.');
    const others = [
      saying('p2', 'The Council was invited to review its resolution.'),
      saying('p3', 'Two liaison statements: to Study Group 17, on age assurance.'),
      saying('p4', 'The group thanked the Chair for the statement.'),
    ];
    expect(alikeFirst(own, others).map(({ id }) => id)).toEqual(['p3', 'p4', 'p2']);
  });

  it('are open ones, and others than the one itself', () => {
    const own = saying('p1', 'one thing');
    expect(alikeFirst(own, [own, saying('p2', 'one thing', { status: 'dismissed' })])).toEqual([]);
  });
});
