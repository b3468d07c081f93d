import { aProposal } from '../spec-support.js';
import { tieOf } from './tie.js';

const match = (outcome: string, relation: 'evidence-for' | 'reiterates') => ({
  ...{ outcome, relation, reference: 'CWG-COP-18/4', title: 'Send it', wording: 'Send it.', score: 0.8, because: [] },
});

describe('what accepting ties a proposal to', () => {
  it('is nothing unless somebody says so', () => {
    const proposal = aProposal({ matches: [match('o1', 'reiterates')] });
    expect(tieOf(proposal, undefined)).toBeNull();
    expect(tieOf(proposal, { outcome: 'o1', relation: 'reiterates' })).toEqual({
      outcome: 'o1',
      relation: 'reiterates',
    });
  });

  it('is the likest outcome where it tells of something done, unless somebody says otherwise', () => {
    const proposal = aProposal({ isEvidence: true, matches: [match('o1', 'reiterates'), match('o2', 'evidence-for')] });
    expect(tieOf(proposal, undefined)).toEqual({ outcome: 'o2', relation: 'evidence-for' });
    expect(tieOf(proposal, null)).toBeNull();
    expect(tieOf(aProposal({ isEvidence: true }), undefined)).toBeNull();
  });
});
