import { asOfFrom, asOfLabel, asOfSentence } from './as-of.js';

const meetings = [{ id: 'CWG-COP-16', to: '2020-02-04' }];

describe('as of', () => {
  it('is now where the address names nothing', () => {
    expect(asOfFrom(new URLSearchParams())).toBeNull();
    expect(asOfLabel(null)).toBe('now');
  });

  it('is a date, and says so', () => {
    const choice = { type: 'date', value: '2020-02-04' } as const;
    expect(asOfFrom(new URLSearchParams('asOf=2020-02-04'))).toEqual(choice);
    expect(asOfSentence(choice, meetings)).toBe('The register as of 4 February 2020, by what is recorded to date.');
  });

  it('is a meeting, and says its date', () => {
    const choice = { type: 'meeting', value: 'CWG-COP-16' } as const;
    expect(asOfFrom(new URLSearchParams('asOf=CWG-COP-16'))).toEqual(choice);
    expect(asOfSentence(choice, meetings)).toBe(
      'The register as of CWG-COP-16 (4 February 2020), by what is recorded to date.',
    );
  });
});
