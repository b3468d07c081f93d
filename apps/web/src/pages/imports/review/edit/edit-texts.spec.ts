import { aProposal } from '../spec-support.js';
import { editBody, textsOf } from './edit-texts.js';

const directory = {
  entities: [
    { id: 'unicef', name: 'UNICEF' },
    { id: 'itu-t-sg17', name: 'ITU-T Study Group 17' },
  ],
  instruments: [{ id: 'council-resolution-1306', name: 'Council Resolution 1306' }],
};
const sg17 = {
  name: 'SG17',
  match: 'matched',
  entity: { id: 'itu-t-sg17', name: 'ITU-T Study Group 17' },
  candidates: [],
} as const;
const secretariat = { name: 'the BDT', match: 'new', entity: null, candidates: [] } as const;

describe('the form of a proposal', () => {
  const proposal = aProposal({
    addressees: [sg17],
    owners: [secretariat],
    due: { words: 'by the next meeting', limit: { type: 'meeting', relation: 'before', meeting: 'CWG-COP-21' } },
  });

  it('asks for nothing where nothing was changed', () => {
    expect(editBody(proposal, textsOf(proposal), directory)).toEqual({});
  });

  it('sends only what was changed', () => {
    const texts = { ...textsOf(proposal), kind: 'liaison_statement', span: { start: 2, end: 9 } };
    expect(editBody(proposal, texts, directory)).toEqual({
      kind: 'liaison_statement',
      span: { citation: 0, start: 2, end: 9 },
    });
  });

  it('keeps the words of the report for a party that stays, knows the directory’s, and enters the others anew', () => {
    const texts = { ...textsOf(proposal), addressees: ['ITU-T Study Group 17', 'UNICEF', 'A new group'] };
    expect(editBody(proposal, texts, directory)).toEqual({
      addressees: [
        { name: 'SG17', entity: 'itu-t-sg17' },
        { name: 'UNICEF', entity: 'unicef' },
        { name: 'A new group', entity: null },
      ],
    });
  });

  it('says a deadline in its words, with or without a limit, or that there is none', () => {
    const texts = textsOf(proposal);
    expect(editBody(proposal, { ...texts, deadline: 'none' }, directory)).toEqual({ due: null });
    expect(editBody(proposal, { ...texts, deadline: 'words', words: 'soon' }, directory)).toEqual({
      due: { words: 'soon', limit: null },
    });
    expect(editBody(proposal, { ...texts, type: 'date', on: '2027-01-31' }, directory)).toEqual({
      due: { words: 'by the next meeting', limit: { type: 'date', on: '2027-01-31' } },
    });
  });
});
