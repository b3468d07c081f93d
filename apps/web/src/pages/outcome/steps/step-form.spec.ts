import type { PossibleStep } from '@app/contracts';
import { emptyStep, fieldsOf, stepBodyOf } from './step-form.js';

const sent: PossibleStep = {
  step: 'LiaisonStatementSent',
  words: 'Liaison statement sent',
  addressee: { id: 'itu-t-sg17', name: 'ITU-T Study Group 17' },
  needs: [],
  offers: ['evidence'],
  refusal: null,
};

describe('the form of a step', () => {
  it('asks what the event needs, then what it can carry, each once', () => {
    expect(fieldsOf({ needs: ['meeting'], offers: ['evidence', 'meeting'] })).toEqual(['meeting', 'evidence']);
  });

  it('sends nothing that was not typed', () => {
    expect(stepBodyOf(sent, { ...emptyStep, effectiveOn: '2024-02-12' })).toEqual({
      step: 'LiaisonStatementSent',
      effectiveOn: '2024-02-12',
      addressee: 'itu-t-sg17',
    });
  });

  it('sends evidence with its own date', () => {
    const texts = { ...emptyStep, effectiveOn: '2024-02-12', documentReference: ' TD 1 ', evidenceOn: '2024-02-12' };
    expect(stepBodyOf(sent, texts)).toMatchObject({ evidence: { documentReference: 'TD 1', on: '2024-02-12' } });
    const file = { sha256: 'a'.repeat(64), mediaType: 'text/plain', size: 5, name: 'update.txt' };
    const uploaded = { ...texts, file: JSON.stringify(file), evidenceVisibility: 'secretariat' };
    expect(stepBodyOf(sent, uploaded).evidence).toMatchObject({ file, visibility: 'secretariat' });
    expect(stepBodyOf(sent, { ...emptyStep, evidenceVisibility: 'secretariat' })).not.toHaveProperty('evidence');
  });

  it('cites a place only where document and paragraph are known', () => {
    const texts = { ...emptyStep, effectiveOn: '2024-02-12', document: 'cwg-cop-20-report', wording: 'It was sent.' };
    expect(stepBodyOf(sent, texts)).not.toHaveProperty('citation');
    expect(stepBodyOf(sent, { ...texts, paragraph: '5.2' })).toMatchObject({
      citation: { document: 'cwg-cop-20-report', version: '1', paragraph: '5.2' },
      wording: 'It was sent.',
    });
  });
});
