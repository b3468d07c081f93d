import { asOfFrom, asOfLabel, asOfSentence, asRecordedFrom } from './as-of.js';

const meetings = [{ id: 'CWG-COP-16', to: '2020-02-04' }];

describe('as of', () => {
  it('is now where the address names nothing', () => {
    expect(asOfFrom(new URLSearchParams())).toBeNull();
    expect(asOfLabel(null)).toBe('now');
  });

  it('is a date, and says so', () => {
    const choice = { type: 'date', value: '2020-02-04' } as const;
    expect(asOfFrom(new URLSearchParams('asOf=2020-02-04'))).toEqual(choice);
    expect(asOfSentence(choice, null, meetings)).toBe(
      'The register as of 4 February 2020, by what is recorded to date.',
    );
  });

  it('is a meeting, and says its date', () => {
    const choice = { type: 'meeting', value: 'CWG-COP-16' } as const;
    expect(asOfFrom(new URLSearchParams('asOf=CWG-COP-16'))).toEqual(choice);
    expect(asOfSentence(choice, null, meetings)).toBe(
      'The register as of CWG-COP-16 (4 February 2020), by what is recorded to date.',
    );
  });

  it('is what the register showed then, and says so beside the date', () => {
    expect(asRecordedFrom(new URLSearchParams('asRecorded=1-1240'))).toBe('1-1240');
    expect(asRecordedFrom(new URLSearchParams('asRecorded='))).toBeNull();
    expect(asOfSentence(null, '1-1240', meetings)).toBe('The register as it stood after event 1240.');
    expect(asOfSentence({ type: 'meeting', value: 'CWG-COP-16' }, '2024-05-01T12:00:00Z', meetings)).toMatch(
      /^The register as of CWG-COP-16 \(4 February 2020\), as it stood on 1 May 2024, \d\d:00\.$/,
    );
    expect(asOfLabel(null, '1240')).toBe('event 1240');
  });
});
