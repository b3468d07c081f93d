import { aProposal } from '../spec-support.js';
import { limitWords, likenessWords, placeWords, stateWords, tieWords } from './proposal-words.js';

const match = (relation: 'reiterates' | 'evidence-for') => ({
  outcome: 'id',
  reference: 'CWG-COP-18/4',
  title: 'Send it',
  wording: 'Send it.',
  relation,
  score: 0.8,
  because: [],
});

describe('a proposal in words', () => {
  it('says what it is and where it stands', () => {
    expect(placeWords(aProposal({ kind: 'liaison_statement' }))).toBe('Liaison statement, §5.1, in the outcomes');
    const annex = [{ paragraph: 'Annex 1', start: 0, end: 1, wording: 'a' }];
    expect(placeWords(aProposal({ citations: annex, section: 'discussion' }))).toBe(
      'Request, Annex 1, in the discussion',
    );
  });

  it('says what it looks like, and what accepting it so does', () => {
    expect(likenessWords(match('reiterates'))).toBe('asks again for CWG-COP-18/4');
    expect(tieWords(match('evidence-for'))).toBe('Record no new outcome, but a step of CWG-COP-18/4');
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
