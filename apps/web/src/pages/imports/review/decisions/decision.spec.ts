import { aProposal } from '../spec-support.js';
import { notShownYet, underWayIn, type Sent } from './decision.js';

const sent = (changes: Partial<Sent>): Sent => ({
  decision: { act: 'accept', proposal: aProposal(), body: {} },
  recorded: null,
  error: null,
  ...changes,
});

describe('decisions that were sent', () => {
  const all = new Map([
    ['on its way', sent({})],
    ['recorded', sent({ recorded: 7 })],
    ['refused', sent({ error: new Error('Somebody was quicker.') })],
  ]);

  it('are told until the import shows them', () => {
    expect([...notShownYet(all, 6).keys()]).toEqual(['on its way', 'recorded', 'refused']);
    expect([...notShownYet(all, 7).keys()]).toEqual(['on its way', 'refused']);
  });

  it('keep their proposal from being decided on twice, unless they were refused', () => {
    expect([...underWayIn(all)]).toEqual(['on its way', 'recorded']);
  });
});
