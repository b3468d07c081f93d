import { aProposal } from '../spec-support.js';
import { isReady, tieOf } from './tie.js';

const match = (outcome: string, relation: 'evidence-for' | 'reiterates' | 'restates', score = 0.8) => ({
  ...{ outcome, relation, reference: 'CWG-COP-18/4', title: 'Send it', wording: 'Send it.', score, because: [] },
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

  it('is the outcome that the register has already, so that nothing is entered twice', () => {
    const proposal = aProposal({ matches: [match('o1', 'reiterates'), match('o2', 'restates')] });
    expect(tieOf(proposal, undefined)).toEqual({ outcome: 'o2', relation: 'restates' });
    expect(tieOf(proposal, null)).toBeNull();
  });

  it('is the likest outcome where it tells of something done, if that is likely at all', () => {
    const told = (score: number) => aProposal({ isEvidence: true, matches: [match('o2', 'evidence-for', score)] });
    expect(tieOf(told(0.93), undefined)).toEqual({ outcome: 'o2', relation: 'evidence-for' });
    expect(tieOf(told(0.36), undefined)).toBeNull();
  });
});

describe('what can be accepted as it stands', () => {
  const dayUnknown = { code: 'meeting-day-unknown', detail: 'Say on which day.' };
  const ambiguous = { code: 'party-ambiguous', detail: 'Choose one.' };

  it('has nothing to be mended', () => {
    expect(isReady(aProposal(), null, null)).toBe(true);
    expect(isReady(aProposal({ hindrances: [ambiguous] }), null, '2024-01-23')).toBe(false);
  });

  it('has a day, where the meeting’s are not known', () => {
    expect(isReady(aProposal({ hindrances: [dayUnknown] }), null, null)).toBe(false);
    expect(isReady(aProposal({ hindrances: [dayUnknown] }), null, '2024-01-23')).toBe(true);
  });

  it('says of which outcome it is a step, where it tells of something done', () => {
    const told = aProposal({ isEvidence: true });
    expect(isReady(told, null, null)).toBe(false);
    expect(isReady(told, { outcome: 'o1', relation: 'evidence-for' }, null)).toBe(true);
  });
});
