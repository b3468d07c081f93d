import { aProposal } from '../spec-support.js';
import { limitWords, placeWords, stateWords, takeBackWords, tieWords } from './proposal-words.js';

describe('a proposal in words', () => {
  it('says what it is and where it stands', () => {
    expect(placeWords(aProposal({ kind: 'liaison_statement' }))).toBe('Liaison statement, §5.1, in the outcomes');
    const annex = [{ paragraph: 'Annex 1', start: 0, end: 1, wording: 'a' }];
    expect(placeWords(aProposal({ citations: annex, section: 'discussion' }))).toBe(
      'Request, Annex 1, in the discussion',
    );
  });

  it('says what taking it back does, where something was recorded', () => {
    expect(takeBackWords({ status: 'open', outcome: null })).toBeNull();
    expect(takeBackWords({ status: 'dismissed', outcome: null })).toBeNull();
    expect(takeBackWords({ status: 'accepted', outcome: { id: 'o-1', reference: 'CWG-COP-18/4' } })).toContain(
      'No number is given twice',
    );
  });

  it('says what accepting it with a tie does', () => {
    const to = (relation: 'evidence-for' | 'restates') => ({ relation, reference: 'CWG-COP-18/4' });
    expect(tieWords(to('evidence-for'))).toBe('record a step of CWG-COP-18/4, and no new outcome');
    expect(tieWords(to('restates'))).toBe('cite this place at CWG-COP-18/4 too, and record no new outcome');
  });

  it('says what became of it', () => {
    expect(stateWords(aProposal())).toBe('To decide');
    expect(stateWords(aProposal({ status: 'accepted', outcome: { id: '1', reference: 'CWG-COP-20/32' } }))).toBe(
      'Accepted as CWG-COP-20/32',
    );
    expect(stateWords(aProposal({ status: 'accepted', outcome: { id: '1', reference: null } }))).toBe('Being recorded');
  });

  it('says a limit as one would', () => {
    expect(limitWords({ type: 'date', on: '2024-12-31' })).toBe('31 December 2024');
    expect(limitWords({ type: 'meeting', relation: 'by_document_deadline_of', meeting: 'CWG-COP-21' })).toBe(
      'by document deadline of CWG-COP-21',
    );
  });
});
